package org.gongkai.inspection.personal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 脱敏规则: what of a personal number stays readable when it is published. Each office may
 * set its own; one that would show the whole number stops the start.
 *
 * @param identityNumber of an identity card, as {@code 2+3}
 * @param mobileNumber of a mobile telephone
 * @param bankCard of a bank card or account
 * @param travelDocument of a passport, pass or residence card
 * @param plateHidden how many characters at the end of a number plate are hidden
 * @param address down to which level an address is kept
 * @param accountFirst how many characters of an e-mail, WeChat or QQ name stay
 */
@ConfigurationProperties("gongkai.masks")
public record MaskRules(@DefaultValue("2+3") Keep identityNumber, @DefaultValue("3+4") Keep mobileNumber,
		@DefaultValue("0+4") Keep bankCard, @DefaultValue("1+2") Keep travelDocument,
		@DefaultValue("3") int plateHidden, @DefaultValue("TOWNSHIP") AddressLevel address,
		@DefaultValue("1") int accountFirst) {

	private static final MaskRules DEFAULTS = new MaskRules(new Keep(2, 3), new Keep(3, 4), new Keep(0, 4),
			new Keep(1, 2), 3, AddressLevel.TOWNSHIP, 1);

	/** The old form of an identity number. */
	private static final int SHORTEST_IDENTITY_NUMBER = 15;

	private static final int MOBILE_NUMBER = 11;

	/** A 对公账号 can be that short. */
	private static final int SHORTEST_ACCOUNT = 12;

	/** 台胞证. */
	private static final int SHORTEST_DOCUMENT = 8;

	/** Fewer hidden characters can be tried out by anyone. */
	private static final int FEWEST_HIDDEN = 4;

	private static final int FEWEST_HIDDEN_OF_PLATE = 2;

	/** Province and authority are no secret. */
	private static final int MOST_HIDDEN_OF_PLATE = 5;

	private static final int MOST_OF_ACCOUNT = 3;

	public MaskRules {
		refuseUnlessHidden("identity-number", identityNumber, SHORTEST_IDENTITY_NUMBER);
		refuseUnlessHidden("mobile-number", mobileNumber, MOBILE_NUMBER);
		refuseUnlessHidden("bank-card", bankCard, SHORTEST_ACCOUNT);
		refuseUnlessHidden("travel-document", travelDocument, SHORTEST_DOCUMENT);
		refuseOutside("plate-hidden", plateHidden, FEWEST_HIDDEN_OF_PLATE, MOST_HIDDEN_OF_PLATE);
		refuseOutside("account-first", accountFirst, 0, MOST_OF_ACCOUNT);
	}

	/** What holds where an office has set nothing. */
	public static MaskRules defaults() {
		return DEFAULTS;
	}

	/** A number plate without its end. */
	String plate(String plate) {
		return plate.substring(0, plate.length() - this.plateHidden) + "*".repeat(this.plateHidden);
	}

	/** The name of a mailbox or account; how long it was does not show. */
	String account(String name) {
		return name.substring(0, Math.min(this.accountFirst, name.length() - 1)) + "***";
	}

	private static void refuseUnlessHidden(String name, Keep keep, int shortest) {
		if (shortest - keep.first() - keep.last() < FEWEST_HIDDEN) {
			throw new IllegalArgumentException("gongkai.masks.%s has to hide at least %d of %d characters, not keep %s"
				.formatted(name, FEWEST_HIDDEN, shortest, keep));
		}
	}

	private static void refuseOutside(String name, int value, int least, int most) {
		if (value < least || value > most) {
			throw new IllegalArgumentException(
					"gongkai.masks.%s has to be %d to %d, not %d".formatted(name, least, most, value));
		}
	}

	/** Down to which level an address is published. */
	public enum AddressLevel {

		/** 乡镇、街道. */
		TOWNSHIP,
		/** 县、区. */
		COUNTY

	}

	/**
	 * How much of a number stays.
	 *
	 * @param first characters at the beginning
	 * @param last characters at the end
	 */
	public record Keep(int first, int last) {

		public Keep {
			if (first < 0 || last < 0) {
				throw new IllegalArgumentException("A mask cannot keep %d+%d characters".formatted(first, last));
			}
		}

		/** Reads {@code 2+3}: the first two and the last three. */
		public static Keep of(String text) {
			String[] parts = text.strip().split("\\+", -1);
			if (parts.length != 2) {
				throw new IllegalArgumentException("A mask is written as 2+3, not " + text);
			}
			return new Keep(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
		}

		/** The number with an asterisk for each character that does not stay. */
		String mask(String number) {
			return number.substring(0, this.first) + "*".repeat(number.length() - this.first - this.last)
					+ number.substring(number.length() - this.last);
		}

		@Override
		public String toString() {
			return this.first + "+" + this.last;
		}

	}

}
