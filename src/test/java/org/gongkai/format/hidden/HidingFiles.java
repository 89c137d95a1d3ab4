package org.gongkai.format.hidden;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** Files that hide something, made with the libraries that offices' programs are like. */
public final class HidingFiles {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private HidingFiles() {
	}

	/**
	 * A Word file with a change, a comment, hidden and white text, an author, a
	 * photograph.
	 */
	public static byte[] word() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			document.getProperties().getCoreProperties().setCreator("王晓明");
			document.getProperties().getCoreProperties().setLastModifiedByUser("李建国");
			document.getProperties().getCustomProperties().addProperty("密级来源", "内部稿第三稿");
			document.createParagraph().createRun().setText("关于公务用车管理的通知");
			change(document.createParagraph());
			XWPFComment comment = document.createComments().createComment(java.math.BigInteger.ONE);
			comment.setAuthor("张科长");
			comment.createParagraph().createRun().setText("这个数字先别公开");
			XWPFParagraph commented = document.createParagraph();
			commented.createRun().setText("全年支出稳中有降。");
			commented.getCTP().addNewCommentRangeStart().setId(java.math.BigInteger.ONE);
			XWPFRun hidden = document.createParagraph().createRun();
			hidden.setText("隐藏的底价八十六万元");
			hidden.setVanish(true);
			XWPFRun white = document.createParagraph().createRun();
			white.setText("白色的内部联系人");
			white.setColor("FFFFFF");
			document.createParagraph()
				.createRun()
				.addPicture(new ByteArrayInputStream(photograph(1)), org.apache.poi.common.usermodel.PictureType.JPEG,
						"现场.jpg", Units.toEMU(100), Units.toEMU(60));
			document.createParagraph().createHyperlinkRun("file:///D:/内部资料/台账.xlsx").setText("台账");
			document.createParagraph().createRun().setText("特此通知。");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.write(out);
			return out.toByteArray();
		}
		catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException ex) {
			throw new IOException(ex);
		}
	}

	private static void change(XWPFParagraph paragraph) throws IOException {
		String text = "<xml-fragment xmlns:w=\"" + WORD + "\"><w:r><w:t>现有车辆</w:t></w:r>"
				+ "<w:del w:id=\"7\" w:author=\"赵起草\" w:date=\"2026-03-02T09:00:00Z\"><w:r><w:delText>九十七辆</w:delText></w:r></w:del>"
				+ "<w:ins w:id=\"8\" w:author=\"赵起草\" w:date=\"2026-03-02T09:00:00Z\"><w:r><w:t>三十二辆</w:t></w:r></w:ins>"
				+ "<w:r><w:t>。</w:t></w:r></xml-fragment>";
		try {
			paragraph.getCTP().set(XmlObject.Factory.parse(text));
		}
		catch (XmlException ex) {
			throw new IOException(ex);
		}
	}

	/**
	 * An Excel file with hidden sheets, rows and columns, a formula, a comment, a name.
	 */
	public static byte[] sheet() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			book.getProperties().getCoreProperties().setCreator("陈会计");
			XSSFSheet seen = book.createSheet("公开表");
			for (int row = 0; row < 6; row++) {
				seen.createRow(row).createCell(0).setCellValue("项目" + (row + 1));
				seen.getRow(row).createCell(1).setCellValue(100 + row);
				seen.getRow(row).createCell(2).setCellValue("内部备注" + row);
			}
			Cell sum = seen.createRow(6).createCell(1);
			sum.setCellFormula("SUM(B1:B6)");
			seen.getRow(3).setZeroHeight(true);
			seen.setColumnHidden(2, true);
			book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
			ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
			XSSFComment comment = seen.createDrawingPatriarch().createCellComment(anchor);
			comment.setString("虚列的支出");
			comment.setAuthor("陈会计");
			seen.getRow(0).getCell(1).setCellComment(comment);
			book.createSheet("工资明细").createRow(0).createCell(0).setCellValue("刘主任 月薪一万二");
			book.setSheetVisibility(1, SheetVisibility.HIDDEN);
			book.createSheet("底稿").createRow(0).createCell(0).setCellValue("未公开的底稿");
			book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
			var name = book.createName();
			name.setNameName("小金库");
			name.setRefersToFormula("'底稿'!$A$1");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			book.write(out);
			return out.toByteArray();
		}
	}

	/** Slides: one with notes, one hidden, one with a text beside the page. */
	public static byte[] slides() throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			show.getProperties().getCoreProperties().setCreator("宣传科小周");
			XSLFSlide first = show.createSlide();
			first.createTextBox().setText("政策解读");
			((org.apache.poi.xslf.usermodel.XSLFTextShape) first.getShapes().get(0))
				.setAnchor(new java.awt.Rectangle(50, 50, 300, 50));
			XSLFNotes notes = show.getNotesSlide(first);
			notes.getPlaceholder(1).setText("讲的时候不要提资金缺口");
			XSLFSlide hidden = show.createSlide();
			hidden.createTextBox().setText("隐藏页上的时间表");
			((org.apache.poi.xslf.usermodel.XSLFTextShape) hidden.getShapes().get(0))
				.setAnchor(new java.awt.Rectangle(50, 50, 300, 50));
			hidden.setHidden(true);
			XSLFSlide beside = show.createSlide();
			var box = beside.createTextBox();
			box.setText("页外的备忘");
			box.setAnchor(new java.awt.Rectangle(-400, 50, 300, 50));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			show.write(out);
			return out.toByteArray();
		}
	}

	/** A photograph with the place where it was taken, its photographer, and a turn. */
	public static byte[] photograph(int orientation) throws IOException {
		BufferedImage image = new BufferedImage(160, 96, BufferedImage.TYPE_INT_RGB);
		var brush = image.createGraphics();
		brush.setColor(Color.ORANGE);
		brush.fillRect(0, 0, 80, 96);
		brush.setColor(Color.BLUE);
		brush.fillRect(80, 0, 80, 48);
		brush.dispose();
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		ImageIO.write(image, "jpeg", plain);
		TiffOutputSet exif = new TiffOutputSet();
		exif.setGpsInDegrees(114.93, 25.83);
		exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ARTIST, "Zhou Min");
		exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MAKE, "TestPhone");
		exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
		exif.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2026:03:02 09:00:00");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ExifRewriter().updateExifMetadataLossless(plain.toByteArray(), out, exif);
		return out.toByteArray();
	}

	/** All that a packed file or a PDF holds, unpacked, as one text. */
	public static String unpacked(byte[] file) throws IOException {
		StringBuilder all = new StringBuilder(new String(file, StandardCharsets.UTF_8));
		all.append(new String(file, StandardCharsets.UTF_16BE));
		if (file.length > 2 && file[0] == 'P' && file[1] == 'K') {
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					all.append(entry.getName()).append(unpacked(zip.readAllBytes()));
				}
			}
		}
		if (new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
			try (PDDocument document = Loader.loadPDF(file)) {
				for (var key : document.getDocument().getXrefTable().keySet()) {
					COSObject object = document.getDocument().getObjectFromPool(key);
					all.append(object.getObject());
					if (object.getObject() instanceof COSStream stream) {
						all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
					}
				}
				all.append(new org.apache.pdfbox.text.PDFTextStripper().getText(document));
			}
		}
		return all.toString();
	}

}
