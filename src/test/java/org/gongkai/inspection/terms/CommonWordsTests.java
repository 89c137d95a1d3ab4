package org.gongkai.inspection.terms;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommonWordsTests {

	@Test
	void wordsBeginAndEndAtAPlace() {
		assertThat(CommonWords.begins("管理不到位", 2)).isTrue();
		assertThat(CommonWords.begins("资源部署", 2)).isTrue();
		assertThat(CommonWords.ends("公布署名", 1)).isTrue();
		assertThat(CommonWords.begins("人民法阮", 3)).isFalse();
		assertThat(CommonWords.isWord('保', '护')).isTrue();
	}

}
