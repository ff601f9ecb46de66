package kz.qyzmet.prove;

import java.util.List;

/** What was proved of a service in an oblast, statement by statement. */
public record Proof(String service, String oblast, List<Claim> claims) {
    public Proof {
        claims = List.copyOf(claims);
    }

    /** Whether every statement holds. */
    public boolean holds() {
        return claims.stream().allMatch(claim -> claim instanceof Claim.Holds);
    }

    public Claim of(Statement statement) {
        return claims.stream()
                .filter(claim -> claim.statement() == statement)
                .findFirst()
                .orElseThrow();
    }
}
