package kz.qyzmet.demo;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.qyzmet.agent.Heard;
import kz.qyzmet.agent.Protocol;
import kz.qyzmet.agent.Wish;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** NCALayer's socket, on the demo's own server: answers what it can, and lays before the person what a person must decide. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class AgentSocket extends TextWebSocketHandler {
    private static final int MOST = 16; // pages at once
    private static final int MILLISECONDS = 10_000; // for a page to take an answer

    private final Map<String, WebSocketSession> pages = new ConcurrentHashMap<>();
    private final Dialogues dialogues;
    private final InstantSource machine = InstantSource.system();

    AgentSocket(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        if (pages.size() >= MOST) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        // heartbeats and answers come from different threads
        var page = new ConcurrentWebSocketSessionDecorator(session, MILLISECONDS, AgentSetup.LARGEST);
        pages.put(page.getId(), page);
        say(page, Protocol.greeting());
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var page = pages.get(session.getId());
        if (page == null) return;
        switch (Protocol.hear(message.getPayload())) {
            case Heard.Answered(var text) -> say(page, text);
            case Heard.Asked(var wish) -> lay(wish, page);
        }
    }

    private void lay(Wish wish, WebSocketSession page) {
        var origin = Objects.requireNonNullElse(page.getHandshakeHeaders().getOrigin(), "");
        var dialogue = new Dialogue(
                UUID.randomUUID(), page.getId(), origin, wish, machine.instant(), answer -> say(page, answer));
        if (!dialogues.open(dialogue)) say(page, wish.busy());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        pages.remove(session.getId());
        dialogues.drop(session.getId());
    }

    @Scheduled(fixedRate = 15_000)
    void beat() {
        pages.values().forEach(page -> say(page, Protocol.HEARTBEAT));
        dialogues
                .takeOverdue(machine.instant())
                .ifPresent(dialogue -> dialogue.page().accept(dialogue.wish().cancelled()));
    }

    private static void say(WebSocketSession page, String text) {
        try {
            if (page.isOpen()) page.sendMessage(new TextMessage(text));
        } catch (IOException gone) {
            // the page has left: nobody is there to be told, and afterConnectionClosed forgets it
        }
    }
}
