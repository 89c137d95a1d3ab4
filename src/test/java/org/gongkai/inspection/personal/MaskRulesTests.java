package org.gongkai.inspection.personal;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("脱敏规则")
class MaskRulesTests {

	private static final List<InspectionRule> RULES = List.of(new IdentityNumberRule(), new MobileNumberRule(),
			new LandlineRule(), new BankCardRule(), new PassportRule(), new TravelPassRule(), new PlateRule(),
			new CreditCodeRule(), new OrganizationCodeRule(), new AddressRule(), new AccountRule());

	@Test
	void anOfficeThatSetsNothingMasksAsMostDo() {
		assertThat(bound(Map.of())).isEqualTo(MaskRules.defaults());
		assertThat(MaskRules.defaults().identityNumber().mask("350102199001011234")).isEqualTo("35*************234");
		assertThat(MaskRules.defaults().mobileNumber().mask("13812345678")).isEqualTo("138****5678");
	}

	@Test
	void anOfficeMaySetItsOwn() {
		MaskRules masks = bound(Map.of("gongkai.masks.identity-number", "6+4", "gongkai.masks.plate-hidden", "4",
				"gongkai.masks.address", "county"));

		assertThat(masks.address()).isEqualTo(MaskRules.AddressLevel.COUNTY);
		assertThat(new PlateRule(masks).inspect(Texts.paragraphs("赣B12345"))).extracting(Hit::expected)
			.containsExactly("赣B1****");
		assertThat(new IdentityNumberRule(masks).inspect(Texts.paragraphs("11010519491231002X")))
			.extracting(Hit::expected)
			.containsExactly("110105********002X");
	}

	@ParameterizedTest
	@CsvSource({ "identity-number,15+3", "identity-number,0+18", "identity-number,9+9", "mobile-number,7+4",
			"bank-card,10+4", "travel-document,5+3", "travel-document,-1+2", "plate-hidden,0", "plate-hidden,8",
			"account-first,9", "mobile-number,all", "address,HOUSE" })
	void refusesAMaskThatHidesNothing(String name, String value) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(Map.of("gongkai.masks." + name, value)));
	}

	@ParameterizedTest
	@MethodSource("labelledNumbers")
	void whatIsMaskedIsQuietAndStaysAsItIs(String label, String number, String code) {
		List<Hit> hits = hits(label + number + "。");
		assertThat(hits).as(label + number).isNotEmpty();
		String masked = hits.get(0).expected();
		assertThat(masked).isNotNull().contains("*");
		assertThat(hits(label + masked + "。")).as(label + masked).isEmpty();
		assertThat(hits(masked)).as(masked).isEmpty();
	}

	/** Numbers made by chance, with the check digits they have to have. */
	static Stream<Object[]> labelledNumbers() {
		Random random = new Random(20260610);
		return Stream.iterate(0, (i) -> i + 1)
			.limit(60)
			.flatMap((i) -> Stream.of(new Object[] { "身份证号", identityNumber(random), "D1" },
					new Object[] { "电话", "1" + (3 + random.nextInt(7)) + digits(random, 9), "D2" },
					new Object[] { "银行卡号", card(random, (i % 2 == 0) ? 16 : 19), "D4" },
					new Object[] { "护照号", ((i % 2 == 0) ? "E" : "EA") + digits(random, (i % 2 == 0) ? 8 : 7), "D5" },
					new Object[] { "港澳通行证", "C" + digits(random, 8), "D6" },
					new Object[] { "车主，", "赣B" + digits(random, 5), "D7" },
					new Object[] { "家庭住址：", "赣州市章贡区水南镇长征大道" + (1 + random.nextInt(900)) + "号3栋201室", "D9" },
					new Object[] { "邮箱", "zhang" + digits(random, 3) + "@163.com", "D10" }));
	}

	@Test
	void everyNumberWithItsCheckDigitIsFoundAndNoneWithAnother() {
		Random random = new Random(7);
		IdentityNumberRule rule = new IdentityNumberRule();
		for (int i = 0; i < 2000; i++) {
			String number = identityNumber(random);
			char other = (char) ('0' + (Character.digit(number.charAt(17), 36) + 1 + random.nextInt(8)) % 10);
			assertThat(rule.inspect(Texts.paragraphs("号" + number))).as(number).hasSize(1);
			if (other != number.charAt(17)) {
				assertThat(rule.inspect(Texts.paragraphs("号" + number.substring(0, 17) + other))).isEmpty();
			}
		}
	}

	@Test
	void aCardsCheckDigitFindsEveryWrongDigit() {
		Random random = new Random(11);
		assertThat(BankCard.luhn("79927398713")).isTrue();
		for (int i = 0; i < 2000; i++) {
			String card = card(random, 16 + i % 4);
			int place = random.nextInt(card.length());
			char wrong = (char) ('0' + (card.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
			assertThat(BankCard.luhn(card)).as(card).isTrue();
			assertThat(BankCard.luhn(card.substring(0, place) + wrong + card.substring(place + 1))).isFalse();
		}
	}

	private static List<Hit> hits(String text) {
		return RULES.stream().flatMap((rule) -> rule.inspect(Texts.paragraphs(text)).stream()).toList();
	}

	private static MaskRules bound(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("gongkai.masks",
				MaskRules.class);
	}

	private static String identityNumber(Random random) {
		String born = "%d%02d%02d".formatted(1930 + random.nextInt(90), 1 + random.nextInt(12), 1 + random.nextInt(28));
		String seventeen = "3607%02d%s%s".formatted(random.nextInt(30), born, digits(random, 3));
		return seventeen + IdentityNumber.checkDigit(seventeen);
	}

	private static String card(Random random, int length) {
		String begin = "62" + digits(random, length - 3);
		int check = 0;
		while (!BankCard.luhn(begin + check)) {
			check++;
		}
		return begin + check;
	}

	private static String digits(Random random, int length) {
		StringBuilder digits = new StringBuilder();
		while (digits.length() < length) {
			digits.append(random.nextInt(10));
		}
		return digits.toString();
	}

}
