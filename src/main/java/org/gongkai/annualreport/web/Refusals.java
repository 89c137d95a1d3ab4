package org.gongkai.annualreport.web;

import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.CompilingRefused.Kind;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** A form that was refused is shown again with its reasons and all that was entered. */
final class Refusals {

	private Refusals() {
	}

	/** The form for the first time. */
	static ModelAndView first(String view) {
		return new ModelAndView(view).addObject("reasons", List.of()).addObject("errors", Map.of());
	}

	/**
	 * The form once more.
	 * @throws CompilingRefused when it is not for a form to show: the person may not, or
	 * there is nothing
	 */
	static ModelAndView again(String view, CompilingRefused ex, Map<String, String> errors) {
		if (ex.kind() == Kind.NOT_FOUND || ex.kind() == Kind.FORBIDDEN) {
			throw ex;
		}
		HttpStatusCode status = CompilingAdvice.status(ex);
		ModelAndView page = new ModelAndView(view);
		page.setStatus(status);
		return page.addObject("reasons", ex.reasons()).addObject("errors", errors);
	}

}
