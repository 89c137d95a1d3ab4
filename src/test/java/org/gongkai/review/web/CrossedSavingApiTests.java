package org.gongkai.review.web;

import org.gongkai.process.CrossingTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("程序保存新版本时恰逢定时事项")
class CrossedSavingApiTests extends ApiOffice {

	@Autowired
	CrossingTimers timers;

	@AfterEach
	void noMoreCrossing() {
		this.timers.cross(0);
	}

	@Test
	void theNextVersionIsSavedOnceAlthoughATimerWasTakenUp() {
		long id = created("审校中再次保存").get("id").longValue();
		submitted(id);
		this.timers.cross(1);

		body(put("drafter", id, "\"1\"", manuscript("审校中再次保存", "各科室：\n\n请于本周内落实。")), 200);

		assertThat(this.timers.crossed()).isEqualTo(1);
		assertThat(document("drafter", id).get("version").intValue()).isEqualTo(2);
		assertThat(document("drafter", id).get("state").stringValue()).isEqualTo("RETURNED");
	}

}
