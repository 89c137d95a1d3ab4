package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which a former telephone number, mailbox or address is written: numbers
 * with another mark behind the area code or without it, addresses without the county, in
 * Chinese numerals, or with 楼 for 层.
 */
final class ContactForms {

	private static final Pattern LANDLINE = Pattern.compile("\\(?(0[0-9]{2,3})\\)?[- ]?([0-9]{3,4})([0-9]{4})");

	/** Mobile numbers and those of 400 and 800, whose groups are set apart at will. */
	private static final Pattern GROUPED = Pattern
		.compile("(1[3-9][0-9])[- ]?([0-9]{4})[- ]?([0-9]{4})|([48]00)[- ]?([0-9]{3,4})[- ]?([0-9]{3,4})");

	/** The county, town or village that an address begins with. */
	private static final Pattern COUNTY = Pattern
		.compile("^\\p{IsHan}{1,6}?(?:[省市县区旗镇乡]|街道)(?=\\p{IsHan}{2,20}[0-9A-Za-z一二三四五六七八九十])");

	/** A number in an address, and what it is the number of. */
	private static final Pattern NUMBER = Pattern
		.compile("(?<![0-9])(?:([1-9][0-9]{0,3})|([一二三四五六七八九十百〇零]{1,5}))(号楼|号院|号|栋|幢|座|楼|层|单元|室)");

	/** What is called one or the other. */
	private static final List<List<String>> SAME = List.of(List.of("楼", "层"), List.of("栋", "幢", "座", "号楼"));

	private static final String NUMERALS = "〇一二三四五六七八九";

	/** More forms than that are hardly written. */
	private static final int MOST = 128;

	private ContactForms() {
	}

	/** Each form and what is to stand in its place. */
	static Map<String, String> of(TermEntry entry) {
		Map<String, String> forms = new LinkedHashMap<>();
		forms.put(entry.text(), entry.correct());
		Matcher number = LANDLINE.matcher(entry.text());
		Matcher grouped = GROUPED.matcher(entry.text());
		if (number.matches()) {
			number(number, entry, forms);
		}
		else if (grouped.matches()) {
			grouped(grouped, entry, forms);
		}
		else if (entry.text().indexOf('@') > 0) {
			for (String at : new String[] { " @ ", "@ ", " @", "(at)", "[at]", " (at) ", " [at] ", "#" }) {
				forms.putIfAbsent(entry.text().replace("@", at), entry.correct());
			}
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
		String abroad = area.substring(1);
		for (String begun : new String[] { area + "-", area + "--", area + " ", area, area + "/", area + ".",
				area + "·", "(" + area + ")", "(" + area + ") ", "(" + area + ")-", "86-" + abroad + "-",
				"86 " + abroad + " ", "86" + abroad, "" }) {
			String correct = (begun.isEmpty() && sameArea) ? now.group(2) + now.group(3) : entry.correct();
			for (String form : new String[] { own, former.group(2) + " " + former.group(3),
					former.group(2) + "-" + former.group(3) }) {
				forms.putIfAbsent(begun + form, correct);
			}
		}
	}

	private static void grouped(Matcher former, TermEntry entry, Map<String, String> forms) {
		int first = (former.group(1) != null) ? 1 : 4;
		String[] groups = { former.group(first), former.group(first + 1), former.group(first + 2) };
		for (String mark : new String[] { "", "-", " " }) {
			for (String other : new String[] { "", "-", " " }) {
				forms.putIfAbsent(groups[0] + mark + groups[1] + other + groups[2], entry.correct());
			}
		}
	}

	private static void address(TermEntry entry, Map<String, String> forms) {
		String plain = entry.text();
		String now = COUNTY.matcher(entry.correct()).replaceFirst("");
		for (Matcher county = COUNTY.matcher(plain); county.find(); county = COUNTY.matcher(plain)) {
			plain = plain.substring(county.end());
			forms.putIfAbsent(plain, now);
		}
		for (Map.Entry<String, String> form : Map.copyOf(forms).entrySet()) {
			for (String other : spellings(form.getKey())) {
				forms.putIfAbsent(other, form.getValue());
			}
		}
	}

	/** An address with each of its numbers in any of the ways they are written. */
	private static List<String> spellings(String address) {
		List<String> spellings = new ArrayList<>(List.of(""));
		Matcher number = NUMBER.matcher(address);
		int done = 0;
		while (number.find() && spellings.size() * ways(number).size() <= MOST) {
			List<String> longer = new ArrayList<>();
			for (String begun : spellings) {
				for (String way : ways(number)) {
					longer.add(begun + address.substring(done, number.start()) + way);
				}
			}
			spellings = longer;
			done = number.end();
		}
		String rest = address.substring(done);
		return spellings.stream().map((begun) -> begun + rest).toList();
	}

	private static List<String> ways(Matcher number) {
		List<String> ways = new ArrayList<>();
		int value = (number.group(1) != null) ? Integer.parseInt(number.group(1)) : value(number.group(2));
		List<String> units = SAME.stream()
			.filter((same) -> same.contains(number.group(3)))
			.findFirst()
			.orElse(List.of(number.group(3)));
		for (String unit : units) {
			ways.add(value + unit);
			ways.add(" " + value + " " + unit);
			if (units.size() == 1) {
				ways.add(value + " " + unit);
				ways.add(" " + value + unit);
			}
			ways.add(spelt(value) + unit);
			if (value > NUMERALS.length()) {
				ways.add(byDigits(value) + unit);
			}
		}
		if (number.group(3).startsWith("号")) {
			ways.add(value + "#");
		}
		return ways;
	}

	private static String byDigits(int value) {
		StringBuilder digits = new StringBuilder();
		String.valueOf(value).chars().forEach((digit) -> digits.append(NUMERALS.charAt(digit - '0')));
		return digits.toString();
	}

	/** 1 to 9999 in words: 十六, 一百零五. */
	private static String spelt(int value) {
		StringBuilder words = new StringBuilder();
		String digits = String.valueOf(value);
		boolean zero = false;
		for (int at = 0; at < digits.length(); at++) {
			int digit = digits.charAt(at) - '0';
			int power = digits.length() - 1 - at;
			if (digit == 0) {
				zero = true;
				continue;
			}
			words.append((zero && !words.isEmpty()) ? "零" : "");
			zero = false;
			words.append((digit == 1 && power == 1 && words.isEmpty()) ? "" : NUMERALS.substring(digit, digit + 1));
			words.append((power == 0) ? "" : "十百千".substring(power - 1, power));
		}
		return words.toString();
	}

	private static int value(String words) {
		for (int value = 1; value < 200; value++) {
			if (spelt(value).equals(words.replace('〇', '零')) || byDigits(value).equals(words.replace('零', '〇'))) {
				return value;
			}
		}
		return 0;
	}

}
