package kz.qyzmet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts pages below their language, the door before them, and the bundled files beside them. */
record PagesConfigurer(Door door, PageArguments arguments, PageAnswers answers) implements WebMvcConfigurer {
    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix("/{language:kk|ru|en}", HandlerTypePredicate.forAnnotation(Pages.class));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(door);
        registry.addInterceptor(new UploadLimit());
    }

    /** Text where a file is asked for is no file, as in a form sent without its files. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new NoFile());
    }

    private static final class NoFile implements Converter<String, @Nullable MultipartFile> {
        @Override
        public @Nullable MultipartFile convert(String text) {
            return null;
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(arguments);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        WebSetup.assets(registry);
    }
}
