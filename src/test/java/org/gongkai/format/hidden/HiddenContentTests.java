package org.gongkai.format.hidden;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.format.UnreadableFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("文件的隐藏内容（条例第十七条）")
class HiddenContentTests {

	@Test
	void namesWhatAWordFileHides() throws Exception {
		List<HiddenItem> items = HiddenContent.read("通知.docx", HidingFiles.word());

		assertThat(items).extracting(HiddenItem::kind)
			.contains(HiddenKind.TRACKED_CHANGE, HiddenKind.COMMENT, HiddenKind.HIDDEN_TEXT, HiddenKind.FAINT_TEXT,
					HiddenKind.AUTHOR, HiddenKind.PROPERTY, HiddenKind.LOCATION, HiddenKind.INTERNAL_LINK);
		assertThat(items).extracting(HiddenItem::line)
			.contains("修订痕迹（第2段）：赵起草 2026-03-02 删去“九十七辆”", "修订痕迹（第2段）：赵起草 2026-03-02 加上“三十二辆”", "隐藏文字（第4段）：隐藏的底价八十六万元",
					"看不见的文字（第5段）：白色的内部联系人", "作者姓名（作者）：王晓明")
			.anyMatch((line) -> line.startsWith("批注（第3段）：张科长") && line.contains("这个数字先别公开"));
	}

	@Test
	void aCleanWordFileHasNoneOfIt() throws Exception {
		byte[] clean = HiddenContent.clean("通知.docx", HidingFiles.word());

		assertThat(HidingFiles.unpacked(clean)).doesNotContain("九十七辆", "这个数字先别公开", "底价", "白色的内部联系人", "王晓明", "李建国",
				"张科长", "赵起草", "内部稿第三稿", "内部资料", "TestPhone", "Zhou Min");
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(clean))) {
			assertThat(document.getParagraphs()).extracting((paragraph) -> paragraph.getText())
				.contains("关于公务用车管理的通知", "现有车辆三十二辆。", "全年支出稳中有降。", "台账", "特此通知。");
			assertThat(document.getAllPictures()).hasSize(1);
		}
	}

	@Test
	void namesWhatAnExcelFileHides() throws Exception {
		assertThat(HiddenContent.read("表.xlsx", HidingFiles.sheet())).extracting(HiddenItem::line)
			.contains("隐藏的工作表（工作表“工资明细”）：刘主任 月薪一万二", "隐藏的工作表（工作表“底稿”）：未公开的底稿", "隐藏的行（工作表“公开表” 第4行）：项目4 103.0 内部备注3",
					"隐藏的列（工作表“公开表” C列）：内部备注0", "定义的名称（小金库）：'底稿'!$A$1", "公式（工作表“公开表” 1 处）：SUM(B1:B6)", "作者姓名（作者）：陈会计")
			.anyMatch((line) -> line.startsWith("批注（工作表“公开表” B1）") && line.contains("虚列的支出"));
	}

	@Test
	void aCleanExcelFileHasItsValuesAndNothingElse() throws Exception {
		byte[] clean = HiddenContent.clean("表.xlsx", HidingFiles.sheet());

		assertThat(HidingFiles.unpacked(clean)).doesNotContain("月薪", "底稿", "工资明细", "内部备注", "虚列", "陈会计", "小金库", "项目4",
				"SUM(");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(clean))) {
			assertThat(book.getNumberOfSheets()).isOne();
			assertThat(book.getSheetAt(0).getRow(6).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
			assertThat(book.getSheetAt(0).getRow(6).getCell(1).getNumericCellValue()).isEqualTo(615);
			assertThat(book.getSheetAt(0).getRow(4).getCell(0).getStringCellValue()).isEqualTo("项目5");
		}
	}

	@Test
	void namesWhatSlidesHideAndCleansThem() throws Exception {
		assertThat(HiddenContent.read("解读.pptx", HidingFiles.slides())).extracting(HiddenItem::line)
			.contains("隐藏的幻灯片（幻灯片 2）：隐藏页上的时间表", "页面以外的内容（幻灯片 3）：页外的备忘")
			.anyMatch((line) -> line.startsWith("演讲者备注（幻灯片 1）：讲的时候不要提资金缺口"));

		byte[] clean = HiddenContent.clean("解读.pptx", HidingFiles.slides());

		assertThat(HidingFiles.unpacked(clean)).doesNotContain("资金缺口", "时间表", "备忘", "小周").contains("政策解读");
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(clean))) {
			assertThat(show.getSlides()).hasSize(2);
		}
	}

	@Test
	void namesWhereAPhotographWasTaken() throws Exception {
		assertThat(HiddenContent.read("现场.jpg", HidingFiles.photograph(1))).extracting(HiddenItem::line)
			.contains("拍摄地点：北纬 25.83000°，东经 114.93000°", "作者姓名（Artist）：Zhou Min", "拍摄信息（Make）：TestPhone");
	}

	@Test
	void aCleanPhotographHasItsPixelsOnly() throws Exception {
		byte[] photograph = HidingFiles.photograph(1);
		byte[] clean = HiddenContent.clean("现场.jpg", photograph);

		assertThat(HidingFiles.unpacked(clean)).doesNotContain("Exif", "TestPhone", "Zhou", "2026:03");
		BufferedImage before = ImageIO.read(new ByteArrayInputStream(photograph));
		BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean));
		assertThat(pixels(after)).isEqualTo(pixels(before));
	}

	@Test
	void aPhotographThatLiesOnItsSideStandsUpright() throws Exception {
		byte[] clean = HiddenContent.clean("现场.jpg", HidingFiles.photograph(6));

		BufferedImage image = ImageIO.read(new ByteArrayInputStream(clean));
		assertThat(image.getWidth()).isEqualTo(96);
		assertThat(image.getHeight()).isEqualTo(160);
		// the orange left half has become the upper one, the blue corner the lower right
		assertThat(image.getRGB(48, 20) & 0xff).isLessThan(60);
		assertThat(image.getRGB(70, 120) & 0xff).isGreaterThan(200);
	}

	@Test
	void whatItCannotLookIntoItSaysSo() {
		byte[] old = new byte[600];
		System.arraycopy(
				new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 },
				0, old, 0, 8);

		List<HiddenItem> items = HiddenContent.read("台账.xls", old);

		assertThat(items).extracting(HiddenItem::kind).containsExactly(HiddenKind.UNREADABLE);
		assertThat(items.get(0).sample()).contains("旧格式");
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> HiddenContent.clean("台账.xls", old))
			.withMessageContaining("另存为 .docx、.xlsx");
	}

	@Test
	void aPlainTextHidesNothing() {
		assertThat(HiddenContent.read("说明.txt", "附件说明\n一、范围\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	@Test
	void looksIntoArchives() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("a.jpg"));
			zip.write(HidingFiles.photograph(1));
		}

		assertThat(HiddenContent.read("材料.zip", out.toByteArray()))
			.anyMatch((item) -> item.kind() == HiddenKind.LOCATION && item.where().equals("压缩包内 a.jpg"));
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> HiddenContent.clean("材料.zip", out.toByteArray()))
			.withMessageContaining("请解压");
	}

	@Test
	void endsOnAZipBombWithAClearWord() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			byte[] zeros = new byte[1 << 20];
			for (int at = 0; at < 300; at++) {
				zip.write(zeros);
			}
		}

		List<HiddenItem> items = HiddenContent.read("炸弹.docx", out.toByteArray());

		assertThat(items).singleElement().satisfies((item) -> {
			assertThat(item.kind()).isEqualTo(HiddenKind.UNREADABLE);
			assertThat(item.sample()).contains("解压后过大");
		});
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> HiddenContent.clean("炸弹.docx", out.toByteArray()));
	}

	@Test
	void endsOnAHugePictureWithAClearWord() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png", out);
		byte[] huge = out.toByteArray();
		// 60,000 × 60,000, with the checksum of the head that goes with it
		huge[18] = (byte) 0xea;
		huge[19] = 0x60;
		huge[22] = (byte) 0xea;
		huge[23] = 0x60;
		java.util.zip.CRC32 sum = new java.util.zip.CRC32();
		sum.update(huge, 12, 17);
		java.nio.ByteBuffer.wrap(huge, 29, 4).putInt((int) sum.getValue());

		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> HiddenContent.clean("巨图.png", huge))
			.withMessageContaining("5000 万像素");
	}

	private static int[] pixels(BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

}
