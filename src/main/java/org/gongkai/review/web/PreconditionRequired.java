package org.gongkai.review.web;

/** A change came without saying which version it was made on. */
class PreconditionRequired extends RuntimeException {

	PreconditionRequired() {
		super("请在 If-Match 中写明您修改的是哪一版（GET 时 ETag 给出的值，如 \"3\"），以免覆盖他人的修改");
	}

}
