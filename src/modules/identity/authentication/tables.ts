/** Rows as the database gives them; see `migrations/`. */
export type AuthenticationTables = {
  person: {
    id: string;
    name: string;
    email: string;
    email_verified: boolean;
    created_at: Date;
    updated_at: Date;
  };
  session: {
    id: string;
    person: string;
    token_hash: string;
    device: string;
    created_at: Date;
    updated_at: Date;
    expires_at: Date;
  };
  account: { id: string; person: string; provider: string; account_id: string; created_at: Date; updated_at: Date };
  verification: { id: string; token_hash: string; value: string; created_at: Date; expires_at: Date };
  passkey: { id: string; person: string; name: string | null; created_at: Date | null };
  sign_in_attempt: { key: string; count: number; since: Date; blocked_until: Date | null };
  administrator_link: {
    token_hash: string;
    created_at: Date;
    expires_at: Date;
    used_at: Date | null;
    used_by: string | null;
  };
};
