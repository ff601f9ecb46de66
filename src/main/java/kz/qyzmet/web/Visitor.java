package kz.qyzmet.web;

import kz.qyzmet.identity.Role;

/** Who looks at a page. A controller receives it as an argument, and as the narrower record where its door admits no other. */
public sealed interface Visitor {
    record Guest() implements Visitor {
        @Override
        public String name() {
            return "";
        }
    }

    /** A person in the portal. Logs show the account only. */
    record Citizen(long accountId, long personId, String iin, String name) implements Visitor {
        @Override
        public String toString() {
            return "Citizen[account " + accountId + "]";
        }
    }

    /** A person in a post: the office decides which cases exist for him, the role what he may do. */
    record Official(long accountId, long postId, long officeId, Role role, String name) implements Visitor {}

    record Administrator(long accountId, String name) implements Visitor {}

    /** As the header shows it; empty for a guest. */
    String name();
}
