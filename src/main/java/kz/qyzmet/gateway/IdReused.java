package kz.qyzmet.gateway;

import java.util.UUID;

/** Two different envelopes under one id: the first stands, the second is never delivered. */
public final class IdReused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IdReused(UUID id) {
        super("Another envelope was sent under the id " + id
                + ": the first one stands, send this one under an id of its own.");
    }
}
