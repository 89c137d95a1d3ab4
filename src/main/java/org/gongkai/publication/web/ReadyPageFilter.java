package org.gongkai.publication.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.publication.SiteStanding;
import org.gongkai.publication.SiteStanding.Standing;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers who reads an article without having signed in: with the page as it was last
 * sent, if the site still stands as it did before the page was made (see
 * {@link SiteStanding}); else all filters and the controller make it. Everything else
 * passes by.
 */
final class ReadyPageFilter extends HttpFilter {

	private static final long serialVersionUID = 1;

	private static final long ROOM = 24L << 20;

	private static final Pattern ARTICLE = Pattern.compile("/public/[a-z0-9-]{1,40}/[0-9]{4}/[0-9]{1,18}\\.html");

	private final transient Supplier<SiteStanding> site;

	private final transient ReadyPages ready = new ReadyPages(ROOM);

	ReadyPageFilter(Supplier<SiteStanding> site) {
		this.site = site;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<Standing> standing = concerns(request) ? this.site.get().now() : Optional.empty();
		if (standing.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		String key = (request.isSecure() ? "s" : "") + request.getRequestURI();
		ReadyPage page = this.ready.find(key, standing.get());
		if (page != null) {
			page.send(request, response);
		}
		else {
			make(key, standing.get(), request, response, chain);
		}
	}

	private void make(String key, Standing standing, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		long made = System.nanoTime();
		ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
		chain.doFilter(new Unconditional(request), caught);
		ReadyPage page = response.isCommitted() ? null
				: ReadyPage.of(standing, made, caught, caught.getContentAsByteArray());
		if (page == null) {
			caught.copyBodyToResponse();
			return;
		}
		this.ready.keep(key, page);
		response.reset();
		page.send(request, response);
	}

	/**
	 * Whoever is signed in, or asks to have it made anew, is answered by the controller.
	 */
	private static boolean concerns(HttpServletRequest request) {
		return request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST
				&& request.getQueryString() == null && ARTICLE.matcher(request.getRequestURI()).matches()
				&& !isSignedIn(request.getHeader(HttpHeaders.COOKIE))
				&& request.getHeader(HttpHeaders.AUTHORIZATION) == null && request.getHeader(HttpHeaders.RANGE) == null
				&& !"no-cache".equalsIgnoreCase(request.getHeader(HttpHeaders.CACHE_CONTROL));
	}

	private static boolean isSignedIn(@Nullable String cookies) {
		return cookies != null && cookies.contains("SESSION");
	}

	/** The page is made whole for the next reader, whatever this one has already. */
	private static final class Unconditional extends HttpServletRequestWrapper {

		private static final Set<String> CONDITIONS = Set.of("if-none-match", "if-modified-since");

		Unconditional(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			return isCondition(name) ? null : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
		}

		@Override
		public long getDateHeader(String name) {
			return isCondition(name) ? -1 : super.getDateHeader(name);
		}

		private static boolean isCondition(String name) {
			return CONDITIONS.contains(name.toLowerCase(Locale.ROOT));
		}

	}

}
