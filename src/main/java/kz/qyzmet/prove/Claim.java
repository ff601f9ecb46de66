package kz.qyzmet.prove;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with its truth: for every start, channel and path, or not. */
public sealed interface Claim {
    Statement statement();

    /** What is to be known of it: of a claim that fails, each place where it does. */
    List<Remark> remarks();

    /** It holds for all. */
    record Holds(Statement statement, List<Remark> remarks) implements Claim {
        public Holds {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * It fails.
     *
     * @param story the worst case; null for a statement that no date bears on, and for terms that outlast the calendar
     */
    record Fails(
            Statement statement,
            List<Remark> remarks,
            @Nullable Story story) implements Claim {
        public Fails {
            remarks = List.copyOf(remarks);
        }
    }
}
