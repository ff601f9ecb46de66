package kz.qyzmet.gateway;

import java.util.Optional;

/** The way to mailboxes served by this very process. */
final class InProcessTransport implements Transport {
    private final Mailbox mailbox;

    InProcessTransport(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public boolean reaches(Address to) {
        return mailbox.serves(to);
    }

    @Override
    public void deliver(Envelope envelope) {
        mailbox.put(envelope);
    }

    @Override
    public Optional<Registration> answer(Envelope delivered) {
        return mailbox.register(delivered.id());
    }
}
