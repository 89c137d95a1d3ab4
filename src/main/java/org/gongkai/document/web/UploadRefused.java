package org.gongkai.document.web;

import org.springframework.http.HttpStatus;

/** A file is not taken in; the message says why and what to do. */
class UploadRefused extends Exception {

	private final HttpStatus status;

	UploadRefused(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

	String words() {
		return String.valueOf(getMessage());
	}

}
