export interface OidcIssuer {
  url: string;
  state: {
    /** What it says of who signs in; `vo_id` is who it is. */
    claims: Record<string, unknown>;
    /** The person turns back. */
    deny: boolean;
    /** What was asked for, each time. */
    scopes: string[];
  };
  close(): Promise<void>;
}
export declare function startOidcIssuer(options: {
  redirectUri: string;
  /** false: claims are given by the user info endpoint only. */
  claimsInToken?: boolean;
}): Promise<OidcIssuer>;
export declare function walkThroughIssuer(address: string, until: string): Promise<string>;
