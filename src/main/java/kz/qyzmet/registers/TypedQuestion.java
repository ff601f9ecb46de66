package kz.qyzmet.registers;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import kz.qyzmet.gateway.Gateway;
import kz.qyzmet.gateway.Question;
import kz.qyzmet.gateway.Reply;
import kz.qyzmet.gateway.Reply.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts one question about one record and believes the answer only if it can be read and is about that record. */
final class TypedQuestion {
    private static final Logger LOG = LoggerFactory.getLogger(TypedQuestion.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final Gateway gateway;
    private final String register;

    TypedQuestion(Gateway gateway, String register) {
        this.gateway = gateway;
        this.register = register;
    }

    <T> Answer<T> ask(String key, String value, Purpose purpose, Class<T> type, Predicate<T> aboutIt) {
        var body = JSON.writeValueAsBytes(Map.of(key, value));
        var question = new Question(UUID.randomUUID(), register, "by-" + key, purpose.toString(), body);
        return switch (gateway.ask(question)) {
            case Reply.Found found -> read(found.body(), question, type, aboutIt);
            case Reply.NotFound _ -> new Answer.NotFound<>(register);
            case Reply.Unavailable(var reason) -> new Answer.Unavailable<>(register, reason);
        };
    }

    private static <T> Answer<T> read(byte[] body, Question question, Class<T> type, Predicate<T> aboutIt) {
        try {
            var value = JSON.readValue(body, type);
            if (value == null) throw new IllegalArgumentException("null");
            if (aboutIt.test(value)) return new Answer.Found<>(value, question.id());
            LOG.error("{} was answered with another record: the answer was thrown away", question);
            return new Answer.Unavailable<>(question.register(), Reason.WRONG_RECORD);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            LOG.error("{} was answered with something unreadable", question); // its words may be personal
            return new Answer.Unavailable<>(question.register(), Reason.UNREADABLE);
        }
    }
}
