package org.gongkai.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What browsers are told with every answer. Answers that are given before the security
 * filters have run get the same.
 */
public final class SafeHeaders {

	/** Nothing from elsewhere, no script or style inside a page, no framing. */
	public static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
			+ "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

	/** No page of the office needs any of a device's senses. */
	public static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	private static final Map<String, String> EARLY = Map.of("Content-Security-Policy", CONTENT_SECURITY_POLICY,
			"X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
			"Permissions-Policy", PERMISSIONS_POLICY, "Cross-Origin-Opener-Policy", "same-origin", "Cache-Control",
			"no-store");

	private SafeHeaders() {
	}

	/** Adds them to an answer that no security filter will see. */
	public static void addTo(HttpServletResponse response) {
		EARLY.forEach(response::setHeader);
	}

}
