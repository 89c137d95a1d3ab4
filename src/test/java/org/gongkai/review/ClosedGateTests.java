package org.gongkai.review;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClosedGateTests {

	@Test
	void tellsEachKindOfProblemOnce() {
		assertThat(reasons(500, (id) -> (id < 499) ? "手机号码不得公开。" : "文号写错了。")).containsExactly("交稿关口未通过：有500处问题必须修改或者确认",
				"手机号码不得公开。（同样的499处）", "文号写错了。");
	}

	@Test
	void tellsAsManyKindsAsOneReads() {
		assertThat(reasons(300, (id) -> "“%d”写错了。".formatted(id))).hasSize(22).endsWith("“19”写错了。", "其余问题见文稿的“检查结果”。");
	}

	private static List<String> reasons(int count, LongFunction<String> message) {
		return ClosedGate.reasons(Gate.DRAFTED,
				LongStream.range(0, count)
					.mapToObj((id) -> new Finding(id, 1, 1, "D2",
							new Hit(Severity.BLOCK, new Spot(0, 0, 1), "", "甲", message.apply(id), null, null),
							Finding.State.OPEN, null, null, null))
					.toList());
	}

}
