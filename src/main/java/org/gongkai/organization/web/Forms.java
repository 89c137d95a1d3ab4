package org.gongkai.organization.web;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.organization.OrganizationRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form that was sent: either its act is done, or it is shown again with every reason
 * beside its field and all that was entered.
 */
final class Forms {

	private Forms() {
	}

	/**
	 * Does the act unless an entry is unusable.
	 * @param errors of the form; refusals of the act are added
	 * @param act what the form asks for
	 * @return null when it is done, otherwise the status with which to show the form
	 * again
	 */
	static @Nullable HttpStatus attempt(BindingResult errors, Runnable act) {
		if (errors.hasErrors()) {
			return HttpStatus.UNPROCESSABLE_CONTENT;
		}
		try {
			act.run();
			return null;
		}
		catch (OrganizationRefused ex) {
			return reject(errors, ex);
		}
		catch (OptimisticLockingFailureException ex) {
			errors.reject("stale", "就在刚才，别的管理员修改了同一内容，您的修改没有保存，请核对后再保存一次");
			return HttpStatus.CONFLICT;
		}
		catch (DataIntegrityViolationException ex) {
			errors.reject("taken", "就在刚才，别人保存了相同的内容，请核对后再试");
			return HttpStatus.CONFLICT;
		}
	}

	private static HttpStatus reject(BindingResult errors, OrganizationRefused refusal) {
		switch (refusal.kind()) {
			case NOT_FOUND, FORBIDDEN -> throw refusal;
			default -> {
				String field = refusal.field();
				if (field != null && errors.getFieldType(field) != null) {
					errors.rejectValue(field, "refused", String.valueOf(refusal.getMessage()));
				}
				else {
					errors.reject("refused", String.valueOf(refusal.getMessage()));
				}
			}
		}
		return OrganizationAdvice.status(refusal.kind());
	}

	/** The page with the form, for the first time. */
	static ModelAndView first(String view, Object form) {
		ModelAndView page = new ModelAndView(view);
		page.addObject("form", form);
		page.addObject("errors", Map.of());
		page.addObject("reasons", List.of());
		return page;
	}

	/** The page with the form once more. */
	static ModelAndView again(String view, HttpStatus status, BindingResult errors) {
		ModelAndView page = new ModelAndView(view, errors.getModel());
		page.setStatus(status);
		if (errors.getTarget() == null) {
			// an entry was of the wrong kind, so that no form could be made of them
			page.addObject("form", new Typed(errors));
		}
		Map<String, String> messages = new LinkedHashMap<>();
		for (FieldError error : errors.getFieldErrors()) {
			messages.putIfAbsent(error.getField(), message(error));
		}
		page.addObject("errors", messages);
		page.addObject("reasons", errors.getAllErrors().stream().map(Forms::message).distinct().toList());
		return page;
	}

	private static String message(ObjectError error) {
		if (error instanceof FieldError field && field.isBindingFailure()) {
			return "填写的内容格式不对";
		}
		return String.valueOf(error.getDefaultMessage());
	}

	/** The version that was looked at, as the form sent it. */
	static @Nullable Object version(BindingResult errors) {
		return errors.getFieldValue("version");
	}

	/** What was typed, by the fields' names. */
	private static final class Typed extends AbstractMap<String, Object> {

		private final BindingResult errors;

		Typed(BindingResult errors) {
			this.errors = errors;
		}

		@Override
		public boolean containsKey(Object key) {
			return true;
		}

		@Override
		public @Nullable Object get(Object key) {
			return this.errors.getFieldValue(String.valueOf(key));
		}

		@Override
		public Set<Entry<String, Object>> entrySet() {
			return Set.of();
		}

	}

}
