"""Makes the fonts of src/main/resources/org/gongkai/format/fonts from the whole ones of the npm packages that
VENDORED.md names. Needs fontTools with brotli, and the Unihan database for the characters of 通用规范汉字表.

    python3 subset.py FOLDER_OF_NPM_PACKAGES Unihan_OtherMappings.txt FOLDER_OF_RESULTS
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

DROPPED = ('GSUB', 'GPOS', 'GDEF', 'vhea', 'vmtx', 'BASE', 'FFTM', 'feat', 'morx', 'STAT', 'DSIG', 'meta', 'VORG',
           'gasp', 'kern', 'fpgm', 'prep', 'cvt ')
SYMBOLS = ('—–―…‘’“”〔〕【】《》〈〉「」『』·•‧．。、，；：？！（）［］｛｝％￥＋－＝／＜＞＊＆＠＃～｜＿①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
           '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ℃‰√×÷±≤≥≠≈∞∑∏∫²³㎡㎥㎏㎜㎝㎞℡№←→↑↓■□●○◆◇★☆▲△▼▽✓〇〓￥€$£¥\u2002\u2003\u3000')
LEVELS_ONE_AND_TWO = 6500


def gb2312():
    for row in range(0xA1, 0xF8):
        for place in range(0xA1, 0xFF):
            yield from bytes([row, place]).decode('gb2312', 'ignore')


def standard(unihan):
    for line in open(unihan, encoding='utf8'):
        if '\tkTGH\t' in line:
            letter, _, place = line.split()[:3]
            yield chr(int(letter[2:], 16)), int(place.split(':')[1])


def make(source, letters, target):
    font = TTFont(source)
    for table in DROPPED:
        if table in font:
            del font[table]
    options = subset.Options(layout_features=[], hinting=False, name_IDs=['*'], name_languages=['*'],
                             notdef_outline=True, glyph_names=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[ord(letter) for letter in letters])
    cutter.subset(font)
    font['cmap'].tables = [table for table in font['cmap'].tables if table.format in (4, 12)]
    font.flavor = None
    font.save(target)


def main(packages, unihan, results):
    places = dict(standard(unihan))
    latin = {chr(code) for span in ((0x20, 0x7F), (0xA0, 0x100), (0xFF01, 0xFF5F)) for code in range(*span)}
    whole = set(gb2312()) | set(places) | set(SYMBOLS) | latin
    ideograph = lambda letter: '\u3400' <= letter <= '\u9fff' or ord(letter) >= 0x20000
    common = {letter for letter in whole if places.get(letter, 9999) <= LEVELS_ONE_AND_TWO or not ideograph(letter)}
    for pattern, letters, name in (('NotoSerifSC_400Regular.ttf', whole, 'noto-serif-sc-regular'),
                                   ('NotoSerifSC_700Bold.ttf', common, 'noto-serif-sc-bold'),
                                   ('NotoSansSC_500Medium.ttf', common, 'noto-sans-sc-medium'),
                                   ('lxgw-wenkai-latin-500-normal.woff2', common, 'lxgw-wenkai-regular')):
        make(next(Path(packages).rglob(pattern)), letters, Path(results) / (name + '.ttf'))


if __name__ == '__main__':
    main(*sys.argv[1:])
