package org.gongkai.inspection.spelling;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NeighboursTests {

	/** As many as no first table of rows holds. */
	@Test
	void forgetsNone() {
		Neighbours neighbours = new Neighbours();
		for (char c = '一'; c < '一' + 5000; c++) {
			neighbours.add(c, (char) (c + 7));
			neighbours.add(c, (char) (c * 3));
		}
		for (char c = '一'; c < '一' + 5000; c++) {
			assertThat(neighbours.behind(c).has((char) (c + 7))).isTrue();
			assertThat(neighbours.behind(c).has((char) (c * 3))).isTrue();
			assertThat(neighbours.before((char) (c + 7)).has(c)).isTrue();
		}
	}

	@Test
	void tellsSidesAndStrangersApart() {
		Neighbours neighbours = new Neighbours();
		neighbours.add('津', '贴');

		assertThat(neighbours.before('津').has('贴')).isFalse();
		assertThat(neighbours.behind('津').has('帖')).isFalse();
		assertThat(neighbours.behind('水').has('贴')).isFalse();
		assertThat(Neighbours.Row.ANY.has('贴')).isTrue();
	}

	@Test
	void tellsThatThreeHaveNoneInCommon() {
		Neighbours neighbours = new Neighbours();
		neighbours.add('津', '贴');
		neighbours.add('补', '贴');
		neighbours.add('补', '助');
		Neighbours.Row meant = Neighbours.Row.of(new char[] { '贴', '站' });

		assertThat(meant.mayShare(neighbours.behind('津'), neighbours.behind('补'))).isTrue();
		assertThat(meant.mayShare(neighbours.behind('津'), Neighbours.Row.ANY)).isTrue();
		assertThat(meant.mayShare(neighbours.behind('水'), Neighbours.Row.ANY)).isFalse();
		assertThat(Neighbours.Row.of(new char[] { '助' }).mayShare(neighbours.behind('津'), neighbours.behind('补')))
			.isFalse();
	}

}
