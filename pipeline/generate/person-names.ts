/** Own lists beside the given names of Faker. */

/** Names whose locales Faker keeps in other scripts, and short forms, in the spellings that English texts use. */
export const MORE_GIVEN_NAMES: readonly string[] = `
  Abbas Abdelaziz Abdelfattah Abdelkader Abdirahman Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abdurrahman Abiy
  Adel Adnan Ahmad Ahmed Aisha Akbar Akram Alaa Alia Ali Aliya Amal Amani Amin Amina Amir Amira Anwar Arash Arif
  Asad Asghar Ashraf Asif Asma Atif Ayesha Ayman Aziz Aziza Babak Badr Bahram Bandar Bashar Bashir Basma Behzad
  Bilal Dalia Dawood Dina Ebrahim Ehab Elham Emad Fahad Fahd Faisal Farah Faraz Farhad Farid Farida Fariba Farouk
  Fatemeh Fatima Fawzi Faysal Feroz Ghada Ghassan Gholam Habib Hadi Hafez Haider Hakim Hala Hamad Hamid Hamza Hana
  Hanan Hani Haroon Haroun Hashim Hatem Hayat Heba Hisham Hoda Hossam Hossein Huda Husain Hussain Hussein Ibrahim
  Idris Ilham Imad Imran Ines Intisar Iqbal Ismail Issa Jaber Jabir Jafar Jalal Jamal Jamil Jamila Jassim Javad
  Javed Kamal Kamran Karim Karima Kazem Khadija Khaled Khalid Khalifa Khalil Laila Latifa Layla Leila Lina Lubna
  Maha Mahdi Mahmood Mahmoud Mahmud Majed Majid Malik Mansoor Mansour Mariam Marwan Maryam Masoud Maysa Mehdi
  Mehmood Mina Mohamad Mohamed Mohammad Mohammed Mohsen Mona Mousa Mubarak Muhammad Mukhtar Munir Musa Mustafa Nabil
  Nada Nadia Nael Naguib Najib Najla Naseer Nasir Nasser Nawaf Nayef Nazanin Nermin Nizar Noor Noura Omar Omid Osama
  Othman Parisa Parviz Qasim Rafiq Rahim Raja Rami Rania Rashid Raouf Reem Reza Riad Rima Rizwan Roya Ruhollah Saad
  Sabah Sadiq Saeed Safaa Said Salah Saleem Saleh Salem Salim Salma Salman Sameh Sami Samir Samira Sana Sara Saud
  Sayed Shadi Shahid Shahbaz Shahram Shaima Sharif Shehbaz Sherif Shirin Siddiq Sohail Soraya Suhail Sulaiman
  Suleiman Sultan Syed Taha Tahir Talal Tamim Tareq Tariq Tarek Usman Wael Wafa Waleed Walid Wasim Yahya Yasmin
  Yasser Yasir Younes Younis Yousef Youssef Yusuf Zahra Zaid Zainab Zaki Zayed Zayd Zeinab Zia Ziad Zubair Avi
  Avigail Avraham Ayelet Binyamin Boaz Chaim Chana Dov Efrat Ehud Eitan Eliezer Galit Gideon Hadas Hila Idan Ilan
  Itamar Merav Meir Menachem Mordechai Moshe Naftali Nir Noam Ofer Oren Orly Rivka Ronen Shaul Shimon Shira Shlomo
  Shmuel Tamar Tzipi Uri Yaakov Yair Yael Yehuda Yitzhak Yonatan Yoav Yoel Yossi Yuval Zeev Akihiko Akiko Akio Akira
  Asuka Ayaka Ayumi Chieko Daisuke Eiji Emiko Fumiko Fumio Haruka Haruki Haruto Hideki Hideo Hiroaki Hiroko Hiroshi
  Hiroyuki Ichiro Isamu Junichi Junko Kaori Katsuhiko Kazuhiro Kazuki Kazuko Kazuo Keiichi Keiko Keisuke Kenichi
  Kenji Kenta Kenzo Kiyoshi Koichi Koji Kumiko Kyoko Makoto Mamoru Mariko Masahiro Masako Masaki Masao Masato
  Masatsugu Masayoshi Megumi Michiko Mieko Mitsuko Miyuki Nagisa Naoki Naoko Naomi Naoto Nobuo Noriko Osamu Reiko
  Rieko Ryoichi Ryota Sachiko Sadako Satoru Satoshi Seiji Shigeru Shinichi Shinji Shinzo Shoichi Shota Shunichi
  Susumu Tadashi Takahiro Takako Takashi Takayuki Takeshi Takuya Taro Tatsuya Tetsuya Tomoko Toshihiro Toshio
  Tsutomu Yasuhiro Yasuko Yasuo Yoichi Yoko Yoshihide Yoshihiro Yoshiko Yoshio Yuichi Yukiko Yukio Yumiko Yuriko
  Yusuke Yutaka Chang Cheol Chul Dong Eun Geun Hae Heung Hyeon Hyun Jae Jeong Jin Jong Joon Jung Kyung Min
  Myung Sang Seo Seok Seung Soo Sung Woo Yeon Yong Yoon Young Yuna Chao Cheng Chunying Dawei Fang Feng Guang Guo
  Guoqiang Haiming Houlin Huan Jian Jianguo Jianping Jiang Jianhua Jiaqi Jie Jinping Jing Junjie Keqiang Kun Lei
  Liang Lihua Lijuan Ling Meng Mengjie Ming Minghua Ping Qiang Qiaozhu Qing Ruifeng Shaohua Shan Shuang Tao Ting Wei
  Weidong Weiwei Wenjie Wenjing Xia Xiang Xiao Xiaohong Xiaoming Xiaoping Xin Xinyi Xiu Xiuying Xue Yan Yang Yanjun
  Yifan Ying Yiming Yiwei Yongqiang Yuan Yuhan Yun Zedong Zhaoxu Zhen Zhenhua Zhiqiang Zhiyuan Zihan Zixuan Anutin
  Apichart Chatchai Chuan Kittisak Narong Nattapong Paetongtarn Phumtham Pichai Pita Prasert Prawit Prayut Sarawut
  Somchai Somkid Somsak Srettha Supachai Surapong Thaksin Thanakorn Wichai Yingluck Aidar Aigul Ainura Akmal Akylbek
  Aliyar Almaz Anar Arman Askar Askhat Asel Assel Ayaz Aydin Azamat Azer Bagdat Bakhyt Bakyt Batyr
  Bekzat Berik Bolat Daniyar Dauren Dilnoza Dilshod Dinara Elchin Eldar Eldor Elmar Elman Elnur
  Emomali Erlan Farhod Farrukh Fikrat Fuad Galymzhan Gulnara Gulnora Gulshan Gurbanguly Hasan Heydar Hikmat Ilgar
  Ilyas Inam Islam Jahongir Jalol Jamshid Jasur Jeyhun Kairat Kamila Kanat Kassym Jomart Khurshid Komil Lazzat Leyla
  Madina Magzhan Mahir Mammad Marat Medet Mehriban Mikayil Mubariz Muslim Nargiz Nariman Natig Nigora Nijat Nodira
  Nursultan Nurlan Nurlanbek Nusrat Olzhas Orkhan Oqtay Rahman Ramil Ramin Rasim Rashad Ravshan Rovnag Rovshan
  Ruslan Rustam Sabir Sabit Sadyr Sahiba Samad Sanjar Sardor Serdar Serik Shahin Shahmar Shavkat Sherzod Sheyla
  Talgat Timur Togrul Tural Ulugbek Umid Vagif Vugar Vusal Yerbol Yerlan Zafar Zakir Zhanar Zhaslan Zhazira
  Zulfiya Abby Abe Alec Alex Andy Barb Bart Ben Bernie Beth Bill Billy Bob Bobby Boris Brad Cathy Charlie Chris
  Chuck Cindy Cory Dan Danny Dave Debbie Dick Don Donnie Doreen Doug Eddie Ellie Fred Geoff Ginny Greg Hank Harry
  Jack Jacinda Jake Jeff Jen Jenny Jim Jimmy Joe Joey John Johnny Jon Josh Kamala Kate Kathy Ken Kim Larry Len Liz
  Lizzie Lou Maggie Mandy Marge Matt Meg Mel Mick Mike Mitch Mitt Nancy Nate Ned Nick Nicky Pam Pat Patty Peggy Pete
  Phil Ralph Randy Ray Rick Rob Robbie Ron Ronnie Sally Sam Sammy Satya Stan Steve Sue Sundar Susie Ted Terry Tim
  Toby Tom Tommy Tony Trish Ursula Val Vince Volodymyr Walt Wes Zach Zack Antonio Christine Emmanuel Giorgia Janez
  Kaja Kristalina Mette Narendra Ngozi Recep Roberta Rishi Sanna Tedros Viktor
`
  .trim()
  .split(/\s+/);

/** Those of the own names above that women bear; for the others Faker's locales decide, or nothing. */
export const MORE_NAMES_OF_WOMEN: readonly string[] = `
  Aisha Alia Aliya Amal Amani Amina Amira Asma Ayesha Aziza Basma Dalia Dina Elham Fariba Farida Fatemeh Fatima Ghada
  Hala Hana Hanan Heba Hoda Huda Ilham Intisar Jamila Karima Khadija Laila Latifa Layla Leila Lina Lubna Maha Mariam
  Maysa Mina Mona Nada Nadia Najla Nazanin Nermin Noura Parisa Rania Reem Rima Roya Safaa Salma Samira Sana Sara
  Shaima Shirin Soraya Wafa Yasmin Zahra Zainab Zeinab Avigail Ayelet Chana Efrat Galit Hadas Hila Merav Orly Rivka
  Shira Tamar Tzipi Yael Akiko Asuka Ayaka Ayumi Chieko Emiko Fumiko Haruka Hiroko Junko Kaori Kazuko Keiko Kumiko
  Kyoko Mariko Masako Megumi Michiko Mieko Mitsuko Miyuki Naoko Noriko Reiko Rieko Sachiko Sadako Takako Tomoko
  Yasuko Yoko Yoshiko Yukiko Yumiko Yuriko Aigul Ainura Asel Assel Dilnoza Dinara Gulnara Gulnora Gulshan Kamila
  Lazzat Leyla Madina Mehriban Nargiz Nigora Nodira Sahiba Sheyla Zhanar Zhazira Zulfiya Paetongtarn Yingluck Abby
  Barb Beth Cathy Christine Cindy Debbie Doreen Ellie Ginny Giorgia Jacinda Jen Jenny Kaja Kamala Kate Kathy
  Kristalina Liz Lizzie Maggie Mandy Marge Meg Mette Nancy Ngozi Pam Patty Peggy Roberta Sally Sanna Sue Susie Trish
  Ursula
`
  .trim()
  .split(/\s+/);

/** Those that men bear. */
export const MORE_NAMES_OF_MEN: readonly string[] = `
  Abe Alec Anutin Bart Ben Bernie Bill Billy Bob Bobby Boris Brad Chuck Cory Dan Danny Dave Dick Don Donnie Doug
  Eddie Emomali Fred Geoff Greg Gurbanguly Hank Harry Heydar Ilgar Jack Jake Janez Jeff Jeyhun Jim Jimmy Jinping Joe
  Joey John Johnny Jomart Jon Josh Kassym Keqiang Larry Len Magzhan Matt Mick Mike Mitch Mitt Narendra Nate Ned Nick
  Nursultan Olzhas Orkhan Phil Prayut Ralph Recep Rick Rishi Rob Rashad Ron Ronnie Satya Shavkat Srettha Stan Steve
  Ted Tedros Thaksin Tim Toby Tom Tommy Tony Viktor Vince Volodymyr Walt Wes Zach Zack Zedong
`
  .trim()
  .split(/\s+/);

/** Names that are other words, places or months in most English sentences, in lower case without diacritics. */
export const NOT_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  the that this said will can general even may among long come per name major lot due don man son job line song hope
  idea justice summer price gun chance judge else art alone nine ties miles mile era ban server aide unique amid
  wage fine beat floor que guy save brain promise hop loan urban mate tone sister ally honor desire jail aren jazz
  fortune mine storm constant king till vital haven baby valid bars innocent jet stone dies yen royal june tea
  junior gene modest naval oral eve cat loyal kick comfort april una marine golden sky yoga harmony bell patience
  ant prima rein prince ion rim lone martial lean precious peer fares imam pink autumn hang til lander ward queen
  wolf noble lion destiny melody bay jan ave alpha sang shade slave bent august sir dawn lane dock toy pie blessing
  penny sunny hoc gala della flip trace inc heaven buck sterling tan hung akin ton pit ivory guru sincere lava
  anemone ace tin lap pave miracle princess diamond crystal bang ville tri mama lyric rover mare coy aura ante
  prudence felicity florida chase rio divine genesis arch maverick blaze soda lang kin jade dusty hue beg nail
  prosper lieu bless muslim asia thai ford virgin ham octave delta tue sep easter sharia pita thy stale skipped
  ransom lore dime conception ascension albino sultan phoenix emir imperial liberty trinity forest river green brown
  grant urbane earnest porter hunter fair fairy true star starr sun moon earth ocean world global digital data union
  state states bank central national international republic kingdom mission vision legend freedom peace love glory
  angelic gold silver bronze copper sapphire emerald opal amethyst coral jewel gem treasure monday tuesday wednesday
  thursday friday saturday sunday january february march july september october november december spring winter
  north south east west northern southern eastern western america africa europe australia antarctica argentina chad
  france georgia israel jordan kenya oman india china cuba iran iraq ireland italy malaysia panama qatar russia
  syria turkey venezuela zambia egypt ghana mali niger peru germany filipino georgian german philippine latin roman
  arab turk anatolia london paris vienna dallas houston colombo oran bratislava medina milan milano odessa
  wellington washington geneva havana cairo brooklyn sydney berlin rome lisbon dublin memphis boston denver dakota
  carolina virginia texas montana nevada california bristol essex kobe aden baki baku roma raleigh richmond danang
  abakan jesus messiah buddha allah christ pope saint san santa santo dona dos das von van der del des les las los
  abu bin bint ibn mac saw was his her its our new old big top one two six ten fan way day sea air age any all and
  are but for how not now off out own she him who why yes yet you with from have been were when what which your
  their there bond lake page read case early rich sharp short small strong swift wise worth young rusty bishop duke
  earl baron knight count squire deacon abbot cardinal pilot chancellor captain officer doctor rector minister mayor
  islam hindu jew jewish sikh buddhist catholic islamic ethyl tuba fedora marten gad astride arcade feline lavender
  clover fern brook meadow dell rock crew team unit cup tur tho sem nio som dex ega ima ice pace quest search seek
  focus force fame grandeur truth honest honour trust courage victory winner champion champ best better good great
  happy lucky magic mystic mystery secret rebel riot salvation savior saviour shine shiny sparkle sparrow success
  sugar sweet sweetie talent temple tiger time today trial tribute triumph universe valiant valor vow wealth welcome
  wonder wisdom zeal zen zone
`
    .trim()
    .split(/\s+/),
);
