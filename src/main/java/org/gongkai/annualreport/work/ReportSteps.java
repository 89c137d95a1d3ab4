package org.gongkai.annualreport.work;

import java.time.Instant;
import java.util.List;

/** What the process of the annual report asks for on its way. */
public interface ReportSteps {

	/** The work has come to a step. */
	void arrived(int year, WorkStep step);

	/** The sections that have not handed in all they are asked for. */
	List<Long> sections(int year);

	/** 检查年度报告: whether nothing stands against handing in. */
	boolean check(int year);

	/** 提交重大方案审校, on behalf of the person who handed over. */
	void handIn(int year, long drafterId);

	/** 固定签发数据. */
	void keepSnapshot(int year);

	void remindSection(int year, long sectionId);

	void escalateSection(int year, long sectionId);

	/** Reminds of the statutory day, once for each reminder that is still of use. */
	void remindDeadline(int year);

	void escalateDeadline(int year);

	/** The moment of a reminder of the statutory day. */
	Instant reminder(int year, int which);

	Instant deadlineMissed(int year);

	Instant figuresDueSoon(int year, long sectionId);

	Instant figuresOverdue(int year, long sectionId);

}
