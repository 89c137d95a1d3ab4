package org.gongkai.inspection.spelling;

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

}
