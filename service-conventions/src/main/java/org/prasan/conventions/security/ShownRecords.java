package org.prasan.conventions.security;

import org.jspecify.annotations.Nullable;
import org.prasan.conventions.paging.Page;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Counts a list by its rows, so that a page of 200 is 200 records read. */
@RestControllerAdvice
public class ShownRecords implements ResponseBodyAdvice<Object> {

  @Override
  public boolean supports(
      MethodParameter returns, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returns,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof Page<?> page && request instanceof ServletServerHttpRequest servlet) {
      SecurityWatch.shows(servlet.getServletRequest(), page.items().size());
    }
    return body;
  }
}
