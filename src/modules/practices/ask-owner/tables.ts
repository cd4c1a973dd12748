import type { QuestionState } from '../question';

export type QuestionTables = {
  question_request: {
    token_hash: string;
    id: string;
    slug: string;
    address_hash: string;
    name: string | null;
    address: string | null;
    question: string | null;
    language: 'nl' | 'en';
    asked_at: Date;
    confirmed_at: Date | null;
  };
  question: {
    organisation: string;
    id: string;
    slug: string;
    asker: string | null;
    name: string | null;
    address: string | null;
    language: 'nl' | 'en';
    question: string | null;
    state: QuestionState;
    version: number;
    asked_at: Date;
    desk_since: Date | null;
    reply: string | null;
    closed_by: string | null;
    closed_at: Date | null;
    forgotten_at: Date | null;
  };
};
