package kz.qyzmet.demo;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import kz.qyzmet.agent.Wish;

/**
 * A page's request before the person.
 *
 * @param id names it in the window's form, so that a window left open never answers another request
 * @param line the socket it came by
 * @param origin the site that asks
 * @param since machine time
 * @param page takes the answer, once
 */
record Dialogue(UUID id, String line, String origin, Wish wish, Instant since, Consumer<String> page) {}
