package kz.qyzmet.gateway;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kz.qyzmet.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A receiver whose registrations are rows, so that a test sees exactly what was committed. */
final class Office implements Receiver, SentListener {
    private final TestDatabase database;
    final List<Registration> told = new CopyOnWriteArrayList<>();
    volatile Consumer<Envelope> afterwards = _ -> {};

    Office(TestDatabase database, JdbcClient owner) {
        this.database = database;
        owner.sql("""
                        create table if not exists public.registered (
                            number bigint generated always as identity primary key, envelope uuid, correlation text, body bytea)
                        """).update();
        owner.sql("grant select, insert on public.registered to qyzmet_application")
                .update();
    }

    @Override
    public boolean serves(Address to) {
        return to.equals(Letters.PROVIDER);
    }

    @Override
    public boolean sends(Address from) {
        return from.equals(Letters.FRONT);
    }

    @Override
    public Registration receive(Envelope envelope) {
        long number = database.jdbc()
                .sql("insert into public.registered (envelope, correlation, body) values (?, ?, ?) returning number")
                .params(envelope.id(), envelope.correlation(), envelope.body())
                .query(Long.class)
                .single();
        afterwards.accept(envelope);
        return new Registration.Registered("№ " + number, Letters.SENT);
    }

    @Override
    public void answered(Envelope sent, Registration answer) {
        told.add(answer);
    }

    /** Bodies registered about one thing, in the order of their numbers. */
    List<String> registered(String correlation) {
        return database.jdbc()
                .sql("select convert_from(body, 'UTF8') from public.registered where correlation = ? order by number")
                .param(correlation)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
