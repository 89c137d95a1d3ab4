package org.gongkai.format.hidden;

/**
 * What a file can hide. What is not seen is published like what is seen, so it is
 * examined like that.
 * <p>
 * 依据：《政府信息公开条例》第十七条（公开前应当审查，审查的是公开的全部内容）。
 */
public enum HiddenKind {

	TRACKED_CHANGE("修订痕迹", true, "别人看得到删去和加上的字"), COMMENT("批注", true, "批注会随文件一起公开"),
	HIDDEN_TEXT("隐藏文字", true, "设成隐藏的文字一改设置就看得到"), FAINT_TEXT("看不见的文字", true, "与底色相同或者极小的文字，全选就看得到"),
	HIDDEN_SHEET("隐藏的工作表", true, "取消隐藏就看得到"), HIDDEN_ROW("隐藏的行", true, "取消隐藏就看得到"),
	HIDDEN_COLUMN("隐藏的列", true, "取消隐藏就看得到"), HIDDEN_SLIDE("隐藏的幻灯片", true, "编辑时看得到"), NOTES("演讲者备注", true, "编辑时看得到"),
	COVERED_TEXT("遮盖下的文字", true, "复制出来就看得到"), COVERED_PICTURE("图片上的遮盖", true, "取出图片就看得到下面的内容"),
	OFF_PAGE("页面以外的内容", true, "编辑时看得到"), HIDDEN_LAYER("隐藏的图层", true, "打开图层就看得到"),
	OLDER_REVISION("文件里的旧版本", true, "能恢复出以前的内容"), LOCATION("拍摄地点", true, "照片里记着经纬度"), MACRO("宏和脚本", true, "打开时会运行程序"),
	EMBEDDED_OBJECT("嵌入的文件", true, "双击就能打开整个文件"), ATTACHED_FILE("夹带的附件", true, "能另存出来"),
	ANNOTATION("注释", true, "注释会随文件一起公开"), EXTERNAL_DATA("引用的外部数据", true, "文件里留有别的文件或者数据库的内容和位置"),
	DATA_CACHE("透视表的原始数据", true, "能还原出汇总前的明细"), UNREADABLE("无法检查", true, "看不出里面有没有不能公开的内容"),

	AUTHOR("作者姓名", false, "文件属性里有人名或者单位名"), PROPERTY("文件属性", false, "文件属性里有内部的说明"), FORMULA("公式", false, "公式看得出数据的来路"),
	NAME("定义的名称", false, "名称可能带出内部叫法"), INTERNAL_LINK("指向内部的链接", false, "看得出内部网址、电脑和文件夹"),
	CUSTOM_DATA("自带的数据", false, "办公软件写在文件里的数据"), THUMBNAIL("缩略图", false, "缩略图可能是修改前的样子"),
	CAMERA("拍摄信息", false, "时间、设备等"), TEXT_LAYER("扫描件的文字层", false, "识别出来的文字可能有错，也可能有图上已经涂去的内容"),
	LEFTOVER("遗留的内容", false, "已经删去、还留在文件里的内容");

	private final String label;

	private final boolean leak;

	private final String danger;

	HiddenKind(String label, boolean leak, String danger) {
		this.label = label;
		this.leak = leak;
		this.danger = danger;
	}

	public String label() {
		return this.label;
	}

	/**
	 * Whether it gives away content; otherwise it only tells how the file came about.
	 */
	public boolean isLeak() {
		return this.leak;
	}

	/** What can come of it, for a clerk. */
	public String danger() {
		return this.danger;
	}

}
