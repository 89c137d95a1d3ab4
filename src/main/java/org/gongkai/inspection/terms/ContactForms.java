package org.gongkai.inspection.terms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which a former telephone number or address is written: numbers with
 * another mark behind the area code or without it, addresses without the county.
 */
final class ContactForms {

	private static final Pattern LANDLINE = Pattern.compile("(0[0-9]{2,3})-([0-9]{3,4})([0-9]{4})");

	/** The county, town or village that an address begins with. */
	private static final Pattern COUNTY = Pattern.compile("^\\p{IsHan}{1,6}?[省市县区旗](?=\\p{IsHan}{2,20}[0-9])");

	private static final Pattern HOUSE = Pattern.compile("(?<![0-9])([1-9])(?=[号栋幢])");

	private static final String NUMERALS = "一二三四五六七八九";

	private ContactForms() {
	}

	/** Each form and what is to stand in its place. */
	static Map<String, String> of(TermEntry entry) {
		Map<String, String> forms = new LinkedHashMap<>();
		forms.put(entry.text(), entry.correct());
		Matcher number = LANDLINE.matcher(entry.text());
		if (number.matches()) {
			number(number, entry, forms);
		}
		else {
			address(entry, forms);
		}
		return forms;
	}

	private static void number(Matcher former, TermEntry entry, Map<String, String> forms) {
		String area = former.group(1);
		String own = former.group(2) + former.group(3);
		Matcher now = LANDLINE.matcher(entry.correct());
		boolean sameArea = now.matches() && now.group(1).equals(area);
		for (String begun : new String[] { area + "-", area + "--", area + " ", area, area + "/", "(" + area + ")",
				"(" + area + ") ", "(" + area + ")-", "" }) {
			String correct = (begun.isEmpty() && sameArea) ? now.group(2) + now.group(3) : entry.correct();
			for (String form : new String[] { own, former.group(2) + " " + former.group(3),
					former.group(2) + "-" + former.group(3) }) {
				forms.putIfAbsent(begun + form, correct);
			}
		}
	}

	private static void address(TermEntry entry, Map<String, String> forms) {
		String plain = COUNTY.matcher(entry.text()).replaceFirst("");
		String plainNow = COUNTY.matcher(entry.correct()).replaceFirst("");
		forms.putIfAbsent(plain, plain.equals(entry.text()) ? entry.correct() : plainNow);
		for (Map.Entry<String, String> form : Map.copyOf(forms).entrySet()) {
			String spelt = HOUSE.matcher(form.getKey())
				.replaceAll((digit) -> String.valueOf(NUMERALS.charAt(digit.group().charAt(0) - '1')));
			forms.putIfAbsent(spelt, form.getValue());
		}
	}

}
