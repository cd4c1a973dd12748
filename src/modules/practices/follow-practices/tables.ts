import type { Language } from '../../../platform/texts/language';
import type { FollowKind, Rhythm } from '../follow';

export type FollowTables = {
  follower: {
    id: string;
    address: string;
    language: Language;
    rhythm: Rhythm;
    created_at: Date;
    digest_at: Date | null;
  };
  follow: {
    id: string;
    follower: string;
    kind: FollowKind;
    target: string;
    language: Language;
    rhythm: Rhythm;
    asked_at: Date;
    confirmed_at: Date | null;
  };
  follow_token: { token_hash: string; follower: string; follow: string | null; created_at: Date };
};
