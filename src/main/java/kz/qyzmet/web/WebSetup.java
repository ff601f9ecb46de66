package kz.qyzmet.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The parts of the web stack that pages stand on. */
@Configuration(proxyBeanMethods = false)
class WebSetup {
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "kz.qyzmet");
    }

    @Bean
    MultipartConfigElement uploads() {
        return UploadLimit.config();
    }

    /** An upload beyond the limit is read to its end (and thrown away), else the browser never gets to see the page that says so. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> readToTheEnd() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("maxSwallowSize", Long.toString(2 * UploadLimit.REQUEST.toBytes())));
    }

    /** A page without a sign on its door must not go live. */
    @Bean
    SmartInitializingSingleton everyHandlerSaysForWhom(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return () -> mapping.getHandlerMethods().values().forEach(Door::check);
    }

    @Bean
    WebMvcConfigurer pages(Door door, PageArguments arguments, PageAnswers answers) {
        return new PagesConfigurer(door, arguments, answers);
    }

    static void assets(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
