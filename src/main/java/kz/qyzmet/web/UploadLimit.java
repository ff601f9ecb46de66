package kz.qyzmet.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** 10 MiB a file, 20 files a request. */
final class UploadLimit implements HandlerInterceptor {
    static final DataSize FILE = DataSize.ofMegabytes(10);
    static final int FILES = 20;
    /** Room for the answers beside the files. */
    static final DataSize REQUEST =
            DataSize.ofBytes(FILE.toBytes() * FILES + DataSize.ofMegabytes(1).toBytes());

    static MultipartConfigElement config() {
        return new MultipartConfigElement("", FILE.toBytes(), REQUEST.toBytes(), (int)
                DataSize.ofKilobytes(64).toBytes());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var upload = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (upload == null) return true;
        long files = upload.getMultiFileMap().values().stream()
                .flatMap(parts -> parts.stream())
                .filter(part -> !part.isEmpty())
                .count();
        if (files > FILES) throw new MaxUploadSizeExceededException(REQUEST.toBytes());
        return true;
    }
}
