package org.gongkai.annualreport;

/**
 * The five aspects of part one, 总体情况.
 * <p>
 * 依据：《政府信息公开条例》第五十条第一款；国办公开办函〔2021〕30号。
 */
public enum Aspect {

	PROACTIVE("proactive", "（一）主动公开"), ON_REQUEST("onRequest", "（二）依申请公开"),
	INFO_MANAGEMENT("infoManagement", "（三）政府信息管理"), PLATFORM("platform", "（四）政府信息公开平台建设"),
	SUPERVISION("supervision", "（五）监督保障");

	private final String id;

	private final String heading;

	Aspect(String id, String heading) {
		this.id = id;
		this.heading = heading;
	}

	public String id() {
		return this.id;
	}

	/** The usual sub-heading. */
	public String heading() {
		return this.heading;
	}

}
