package org.gongkai.inspection;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TraditionalCharactersTests {

	@Test
	void simplifiesTheWordsThatRulesLookFor() {
		assertThat(TraditionalCharacters.simplified("內部資料，注意保存；銀行卡號、身份證號碼、護照、電話"))
			.isEqualTo("内部资料，注意保存；银行卡号、身份证号码、护照、电话");
	}

	@Test
	void leavesASimplifiedTextTheVeryOne() {
		String text = "联系电话：0797-8197569";

		assertThat(TraditionalCharacters.simplified(text)).isSameAs(text);
	}

	@Test
	void keepsThePlacesOfTheText() {
		Piece piece = Texts.paragraphs("電話１").pieces().get(2).simplified();

		assertThat(piece.text()).isEqualTo("电话1");
		assertThat(piece.hit(Severity.HINT, 0, 3, "", null).excerpt()).isEqualTo("電話１");
	}

}
