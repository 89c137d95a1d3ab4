package org.gongkai.inspection.personal;

/**
 * 统一社会信用代码: 18 characters with two check characters; public, and easily taken for an
 * identity number.
 * <p>
 * 依据：GB 32100—2015、GB 11714。
 */
final class CreditCode {

	private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int LENGTH = 18;

	private static final int[] ORGANISATION_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private CreditCode() {
	}

	/** Whether both check characters are right. */
	static boolean valid(String code) {
		return checked(code) && validOrganisation(code.substring(8, 17));
	}

	/** Whether the last check character is right. */
	static boolean checked(String code) {
		if (code.length() != LENGTH) {
			return false;
		}
		for (int place = 0; place < LENGTH; place++) {
			if (CHARACTERS.indexOf(code.charAt(place)) < 0) {
				return false;
			}
		}
		return code.charAt(LENGTH - 1) == checkCharacter(code);
	}

	/**
	 * Whether an organisation's code of nine characters has the right check character.
	 */
	static boolean validOrganisation(String code) {
		return code.length() == ORGANISATION_WEIGHTS.length + 1
				&& code.charAt(ORGANISATION_WEIGHTS.length) == organisationCheck(code);
	}

	/** The character that belongs behind the first 17. */
	static char checkCharacter(String code) {
		int sum = 0;
		int weight = 1;
		for (int place = 0; place < LENGTH - 1; place++) {
			sum += CHARACTERS.indexOf(code.charAt(place)) * weight;
			weight = weight * 3 % CHARACTERS.length();
		}
		return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
	}

	/** Check character of an organisation's code (GB 11714). */
	static char organisationCheck(String code) {
		int sum = 0;
		for (int place = 0; place < ORGANISATION_WEIGHTS.length; place++) {
			sum += Character.digit(code.charAt(place), 36) * ORGANISATION_WEIGHTS[place];
		}
		int check = 11 - sum % 11;
		return (check == 10) ? 'X' : (check == 11) ? '0' : (char) ('0' + check);
	}

}
