package kz.qyzmet.demo;

import java.util.List;
import java.util.Map;
import kz.qyzmet.web.KeyAgent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** Puts the key agent beside the pages. Not by {@code @EnableWebSocket}, which brings a broker's scheduler for what is one address. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("qyzmet.demo")
class AgentSetup {
    /** Characters of a message: a document of one and a half megabytes in base64. The server holds one such buffer for every page on the line. */
    static final int LARGEST = 2 << 20;

    private static final String SOCKET = "/demo/ncalayer";

    @Bean
    KeyAgent demoAgent() {
        return new KeyAgent(SOCKET, KeysPage.PATH);
    }

    @Bean
    HandlerMapping agentAddress(AgentSocket socket, AgentDoor door) {
        var handler = new WebSocketHttpRequestHandler(socket);
        handler.setHandshakeInterceptors(List.of(door));
        var mapping = new WebSocketHandlerMapping();
        mapping.setUrlMap(Map.of(SOCKET, handler));
        mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return mapping;
    }

    @Bean
    ServletServerContainerFactoryBean socketLimits() {
        var limits = new ServletServerContainerFactoryBean();
        limits.setMaxTextMessageBufferSize(LARGEST);
        return limits;
    }
}
