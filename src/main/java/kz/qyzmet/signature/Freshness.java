package kz.qyzmet.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a signed message is news: said to be sent a short while ago, and not here before. A signature alone stays true for
 * ever, and so would a message that somebody has recorded.
 *
 * @param window how far the sender's clock and ours, and the time on the way, may take them apart, to either side
 */
public record Freshness(Duration window, MessageLog log) {
    /** What speaks against taking this message now; the log is asked last, so that nothing is noted that is not taken. */
    Optional<Finding> against(VerifiedSignature signature, Instant now) {
        var read = SoapMessage.of(signature);
        if (read.isEmpty())
            return finding(Check.MESSAGE_OUT_OF_DATE, "no single messageId and messageDate at their place");
        var message = read.get();
        if (!isRecent(message.sentAt(), now)) return finding(Check.MESSAGE_OUT_OF_DATE, "sent at " + message.sentAt());
        boolean first = log.first(
                signature.certificateSerial(), message.id(), message.sentAt().plus(window));
        return first ? Optional.empty() : finding(Check.MESSAGE_REPLAYED, "its messageId has been here");
    }

    /** The bounds themselves are within. */
    boolean isRecent(Instant sentAt, Instant now) {
        return Duration.between(sentAt, now).abs().compareTo(window) <= 0;
    }

    private static Optional<Finding> finding(Check check, String detail) {
        return Optional.of(new Finding(check, detail));
    }
}
