package org.gongkai.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Codes of the API's enumerations, read so that a wrong one is answered with the right
 * ones.
 */
final class Codes {

	private Codes() {
	}

	/**
	 * The constant of that name; null and a reason more when there is none.
	 * @param reasons gathers what is wrong
	 */
	static <E extends Enum<E>> @Nullable E required(Class<E> type, String field, @Nullable String code,
			List<String> reasons) {
		if (code == null || code.isBlank()) {
			reasons.add("缺少 %s，可用的值：%s".formatted(field, allowed(type)));
			return null;
		}
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(code.strip())) {
				return constant;
			}
		}
		reasons.add("%s 不能是“%s”，可用的值：%s".formatted(field, shortened(code), allowed(type)));
		return null;
	}

	/** The same, but what is not given is {@code fallback}. */
	static <E extends Enum<E>> @Nullable E optional(Class<E> type, String field, @Nullable String code,
			@Nullable E fallback, List<String> reasons) {
		return (code == null || code.isBlank()) ? fallback : required(type, field, code, reasons);
	}

	/**
	 * A text without control characters and halves of characters, which show nowhere and
	 * which not every database takes; blank for null.
	 */
	static String plain(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\r\n\t]]", "") : "";
	}

	private static String allowed(Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
	}

	private static String shortened(String code) {
		return (code.length() > 40) ? code.substring(0, 40) + "…" : code;
	}

}
