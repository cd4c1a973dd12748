export declare function findPostgresqlTool(name: string): string | null;
export declare function findChromium(playwrightPath: string): string | null;
export declare function unprivilegedUser(): { uid: number; gid: number } | null;
