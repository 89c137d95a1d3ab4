package org.gongkai.inspection.terms;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AlikeTests {

	@Test
	void charactersAreTakenForEachOtherBySoundAndByLook() {
		assertThat(Alike.taken('里', '理')).isTrue();
		assertThat(Alike.taken('困', '团')).isTrue();
		assertThat(Alike.taken('长', '常')).isTrue();
		assertThat(Alike.taken('家', '国')).isFalse();
		assertThat(Alike.taken('信', '信')).isFalse();
	}

	@Test
	void manyDoNotSpeakEveryDifference() {
		assertThat(Alike.nearly('新', '兴')).isTrue();
		assertThat(Alike.taken('新', '兴')).isFalse();
		assertThat(Alike.nearly('自', '治')).isTrue();
	}

	@Test
	void wordsBeginAndEndAtAPlace() {
		assertThat(CommonWords.begins("管理不到位", 2)).isTrue();
		assertThat(CommonWords.begins("资源部署", 2)).isTrue();
		assertThat(CommonWords.ends("公布署名", 1)).isTrue();
		assertThat(CommonWords.begins("人民法阮", 3)).isFalse();
		assertThat(CommonWords.isWord('保', '护')).isTrue();
	}

}
