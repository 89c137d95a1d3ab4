package org.gongkai.web;

import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes the character U+0000 out of what forms send: nobody types it, and PostgreSQL
 * refuses a text that has it.
 */
@ControllerAdvice
class PlainInput {

	@InitBinder
	void withoutNull(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
			@Override
			public void setAsText(@Nullable String text) {
				setValue((text != null) ? text.replace("\0", "") : null);
			}
		});
	}

}
