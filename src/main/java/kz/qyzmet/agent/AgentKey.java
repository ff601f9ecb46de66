package kz.qyzmet.agent;

import kz.qyzmet.signature.SigningKey;

/** A key in the agent's hands. {@code revoked}: its authority has taken the certificate back, which the agent knows. */
public record AgentKey(SigningKey key, boolean revoked) {}
