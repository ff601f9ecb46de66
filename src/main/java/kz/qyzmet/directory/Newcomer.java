package kz.qyzmet.directory;

import kz.qyzmet.identity.Session;
import kz.qyzmet.identity.SessionToken;

/** A member of staff whose password was right and who has not signed the challenge yet. */
record Newcomer(SessionToken token, Session session, String login, String iin) {}
