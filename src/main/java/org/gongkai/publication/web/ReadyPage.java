package org.gongkai.publication.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.publication.SiteStanding.Standing;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A page as it was once sent, to be sent again as long as the site stands as it did.
 *
 * @param standing how the site stood before the page was made
 * @param made when, in the nanoseconds of this machine
 * @param type its media type
 * @param tag its entity tag
 * @param changed when it was published, in milliseconds
 * @param headers what else stood in its head
 * @param bytes the page
 * @param packed the same, packed for those who unpack it
 */
record ReadyPage(Standing standing, long made, String type, String tag, long changed, List<Header> headers,
		byte[] bytes, byte[] packed) {

	/** What each answer says anew. */
	private static final Set<String> OWN = Set.of("content-length", "content-type", "content-encoding", "date",
			"connection", "keep-alive", "transfer-encoding", "vary", "etag");

	/** What was answered with that body; null when it should not be kept. */
	static @Nullable ReadyPage of(Standing standing, long made, HttpServletResponse response, byte[] body)
			throws IOException {
		String type = response.getContentType();
		String tag = response.getHeader(HttpHeaders.ETAG);
		if (response.getStatus() != HttpServletResponse.SC_OK || type == null || tag == null
				|| response.getHeader(HttpHeaders.SET_COOKIE) != null) {
			return null;
		}
		List<Header> headers = new ArrayList<>();
		for (String name : response.getHeaderNames()) {
			if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
				response.getHeaders(name).forEach((value) -> headers.add(new Header(name, value)));
			}
		}
		return new ReadyPage(standing, made, type, tag, changed(response), List.copyOf(headers), body, pack(body));
	}

	int size() {
		return this.bytes.length + this.packed.length;
	}

	/** Answers with it; nothing has been said yet. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean unpacks = unpacks(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		for (Header header : this.headers) {
			response.addHeader(header.name(), header.value());
		}
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setLocale(Locale.SIMPLIFIED_CHINESE);
		String own = unpacks ? packedTag() : this.tag;
		if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null
				|| request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) != null) {
			if (new ServletWebRequest(request, response).checkNotModified(own, this.changed)) {
				return;
			}
		}
		response.setHeader(HttpHeaders.ETAG, own);
		response.setContentType(this.type);
		byte[] sent = unpacks ? this.packed : this.bytes;
		if (unpacks) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(sent.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(sent);
		}
	}

	/** The two are not the same bytes, so that they have not the same tag. */
	private String packedTag() {
		return this.tag.substring(0, this.tag.length() - 1) + "-gzip\"";
	}

	private static long changed(HttpServletResponse response) {
		String changed = response.getHeader(HttpHeaders.LAST_MODIFIED);
		return (changed != null)
				? ZonedDateTime.parse(changed, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant().toEpochMilli() : -1;
	}

	private static boolean unpacks(@Nullable String accepted) {
		return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
	}

	private static byte[] pack(byte[] body) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(body);
		}
		return packed.toByteArray();
	}

	/** A line of the head. */
	record Header(String name, String value) {
	}

}
