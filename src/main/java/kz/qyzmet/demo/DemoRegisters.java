package kz.qyzmet.demo;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.gateway.Question;
import kz.qyzmet.gateway.Reply;
import kz.qyzmet.gateway.Responder;
import kz.qyzmet.registers.Individual;
import kz.qyzmet.registers.Individuals;
import kz.qyzmet.registers.Notary;
import kz.qyzmet.registers.PowerOfAttorney;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The State DB "Individuals" and the notarial system of the demo: they answer from the demo's files, over the same road as real ones would. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("qyzmet.demo")
class DemoRegisters {
    private static final LocalDate DOCUMENT_ISSUED = LocalDate.of(2014, 5, 20);
    private static final String ISSUED_BY = "ҚР ІІМ";

    private final Worlds worlds;
    private final JsonMapper json;

    DemoRegisters(Worlds worlds, JsonMapper json) {
        this.worlds = worlds;
        this.json = json;
    }

    @Bean
    Responder demoIndividuals() {
        return new Answers(
                Individuals.REGISTER,
                question ->
                        individual(json.readTree(question.body()).path("iin").asString()));
    }

    @Bean
    Responder demoNotary() {
        return new Answers(
                Notary.REGISTER,
                question -> power(json.readTree(question.body()).path("number").asString()));
    }

    private @Nullable Object individual(String iin) {
        return worlds.all().stream()
                .flatMap(world -> world.citizen(iin).stream())
                .filter(World.Somebody::inRegister)
                .map(DemoRegisters::individual)
                .findFirst()
                .orElse(null);
    }

    private static Individual individual(World.Somebody somebody) {
        var document = somebody.document();
        var address = somebody.address();
        return new Individual(
                somebody.iin(),
                somebody.family(),
                somebody.given(),
                somebody.patronymic(),
                somebody.born(),
                address == null ? null : address.kk(),
                document == null ? null : new Individual.IdentityDocument(document, DOCUMENT_ISSUED, ISSUED_BY),
                null);
    }

    private @Nullable Object power(String number) {
        return worlds.all().stream()
                .flatMap(world -> world.powersOfAttorney().stream())
                .filter(power -> power.number().equals(number))
                .map(power -> new PowerOfAttorney(
                        power.number(),
                        power.principal(),
                        power.representative(),
                        power.issued(),
                        power.expires(),
                        power.revoked(),
                        true))
                .findFirst()
                .orElse(null);
    }

    private final class Answers implements Responder {
        private final String register;
        private final Function<Question, @Nullable Object> find;

        Answers(String register, Function<Question, @Nullable Object> find) {
            this.register = register;
            this.find = find;
        }

        @Override
        public String register() {
            return register;
        }

        @Override
        public Reply answer(Question question) {
            return Stream.ofNullable(find.apply(question))
                    .<Reply>map(found -> new Reply.Found(json.writeValueAsBytes(found)))
                    .findFirst()
                    .orElseGet(Reply.NotFound::new);
        }
    }
}
