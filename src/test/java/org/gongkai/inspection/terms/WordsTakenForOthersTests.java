package org.gongkai.inspection.terms;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Real words in the place of others that sound alike: only what is beside tells. */
@DisplayName("音同的词误用")
class WordsTakenForOthersTests {

	@ParameterizedTest
	@CsvSource({ "各村要加强巡查，由其是沟口和老滑坡体附近。,由其,尤其", "补贴面积须在村务公开栏公式不少于7天。,公式,公示", "台风将于7日夜间在我省南部沿海登录。,登录,登陆",
			"变更文件经简历单位总监理工程师审核。,简历,监理", "本办法自2026年3月1日起事实。,事实,实施", "由县委编办落实编织后办理入编手续。,编织,编制", "贵局来函收息。,收息,收悉",
			"我县山川秀丽，名胜古籍众多。,名胜古籍,名胜古迹", "以上妥否，请批式。,批式,批示", "农产品产值平稳曾长。,曾长,增长", "为乡村教师代表颂发荣誉证书。,颂发,颁发",
			"推进紧密型县域一共体建设。,一共体,医共体", "全面落实政务服务“好查评”制度。,好查评,好差评", "从尔大幅降低了种粮成本。,从尔,从而", "经体验合格后确定拟聘用人员。,体验,体检",
			"申请继承公正的，应当提交亲属关系证明。,公正,公证", "有两年以上工作精力。,精力,经历", "逐村核对集体和同。,和同,合同", "收益群众达3200人。,收益,受益",
			"强制检定的工作剂量器具。,剂量,计量", "供应商应当按约定旅行供货义务。,旅行,履行", "报名事件为每周一至周五。,事件,时间", "一般公共预算指出完成年初预算的四成。,指出,支出",
			"请向窗口神情办理。,神情,申请", "办理结婚等级的当事人。,等级,登记", "做好隐患排查制理。,隐患排查制理,隐患排查治理", "对本决定不符，可以申请行政复议。,不符,不服",
			"全县规模终止水稻两万亩。,终止,种植", "深化方管服改革。,方管服,放管服" })
	void asksAboutThemBesideWhatTellsThem(String text, String excerpt, String expected) {
		assertThat(Rules.hits("T1", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).contains(excerpt);
			assertThat(hit.expected()).contains(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "该项目由其负责实施，由其所在单位出具证明。", "按下列公式计算补偿金额。", "台风预警信息可登录网站查询。", "请提交个人简历和证书。", "案件事实清楚，证据确凿。",
			"游客体验竹编编织，学习编织技艺。", "扣除利息后收息日为每月五日。", "馆藏古籍众多，名胜遍布。", "游客中心设体验馆，组织沉浸体验活动。", "坚持公平公正公开，公正处理纠纷。",
			"部门只能依法履职，不得擅自扩大。", "集中精力抓好落实，把主要精力放在服务群众上。", "和同志们一道努力。", "增加村集体收益，土地收益归集体所有。", "用药剂量遵医嘱。",
			"旅行社应当与旅客签订合同。", "突发事件时间节点和事件等级按预案确定。", "会议指出，支出结构持续优化。", "热点化解率百分之百。", "公路等级为三级，响应等级为四级。",
			"收到群众好评1200余条，受到表彰。", "汇总和办理情况另行通报。", "短板补足、弱项补强。", "项目可疑人员已移交公安机关。", "中止户口登记的，说明理由。", "电表箱一楼大厅均已更换。",
			"十户联长制运行良好。", "政务大厅打造城市一站式服务。", "发生轰燃后火势蔓延，消防队员内攻救人。", "规范行使行政处罚的权力，当事人享有陈述、申辩的权利。", "储粮轮换实行均衡有序、推陈储新。" })
	void isQuietWhereTheyAreRight(String text) {
		assertThat(Rules.hits("T1", text)).isEmpty();
	}

}
