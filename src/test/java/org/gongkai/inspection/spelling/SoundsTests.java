package org.gongkai.inspection.spelling;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SoundsTests {

	@Test
	void knowsWhatSoundsAlike() {
		assertThat(Sounds.alike('毫', '豪')).isTrue();
		assertThat(Sounds.alike('健', '建')).isTrue();
		assertThat(Sounds.alike('国', '国')).isFalse();
		assertThat(Sounds.alike('国', '家')).isFalse();
	}

	@Test
	void knowsWhatSoundsAlikeToMany() {
		assertThat(Sounds.nearlyAlike('新', '兴')).isTrue();
		assertThat(Sounds.nearlyAlike('国')).contains("过").doesNotContain("国");
	}

}
