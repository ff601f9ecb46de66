package kz.qyzmet.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.multipart.support.MultipartFilter;

/** Headers, and the token against forged forms. Who may see what is the {@link Door}'s. */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final List<String> CONTENT = List.of(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' data:",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");
    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain pageSecurity(HttpSecurity http, ObjectProvider<KeyAgent> agent) {
        var content = content(agent.getIfAvailable(() -> KeyAgent.NCALAYER));
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers(MachineDoor::leadsThrough))
                .headers(headers -> headers(headers, content))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Nobody signs in through Spring Security; saying so keeps Boot from inventing a user. */
    @Bean
    AuthenticationManager nobody() {
        return _ -> {
            throw new ProviderNotFoundException("sign in through the portal or the staff entrance");
        };
    }

    /** Reads a multipart request before its token is looked for, so that an upload that is too large says so (413, not 403). */
    @Bean
    FilterRegistrationBean<MultipartFilter> uploadsFirst() {
        var registration = new FilterRegistrationBean<>(new MultipartFilter());
        registration.setOrder(-200); // before Spring Security's -100
        return registration;
    }

    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("qyzmet-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /** Scripts talk to this server and to the signer's key agent, and to nobody else. */
    private static String content(KeyAgent agent) {
        return String.join("; ", CONTENT) + "; connect-src 'self'" + agent.source();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String content) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    }
}
