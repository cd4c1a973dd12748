/** Frequent first names in Flanders. Names that are mostly another word ("Roos", "Mei", "Bo") are left out. */
export const firstNames: ReadonlySet<string> = new Set(
  `Achmed Agnes Ahmed Alain Albert Alex Alexander Alfons Alice Amber Amina Amira An Andre André Angela Anita Anke Ann Anna Anne
  Anneke Annelies Annemie Annick Annie Anouk Ans Antoine Anton Arne Arnold Arthur Astrid August Barbara Bart Bea Ben Benjamin
  Bernadette Bernard Bert Bram Brecht Brigitte Bruno Carine Carla Caroline Catherine Cedric Celine Charles Charlotte Chris
  Christel Christiaan Christian Christiane Christine Claudia Cindy Dana Daniel Danny David Debby Denise Diane Didier Dieter
  Dirk Dominique Dorien Edgard Eddy Eline Elisabeth Elise Ella Ellen Els Elsa Emiel Emma Erik Eric Erna Ernest Etienne Eva Evelien
  Evi Fabienne Farid Fatiha Fatima Femke Filip Fien Fons Francine Francis Frank Frans Frederik Freddy Frieda Geert Georges
  Gerda Gerard Germaine Gert Gilbert Gina Godelieve Greet Griet Gudrun Guido Gunther Gust Gustaaf Guy Hanne Hannelore Hans Hassan
  Heidi Hendrik Henk Henri Herman Hilde Hugo Ibrahim Ignace Ilse Inge Ingrid Irma Irène Isabel Isabelle Ivo Jacqueline
  Jacques Jan Jana Jeanne Jeannine Jef Jelle Jens Jeroen Jo Joanna Johan Johanna John Jolien Jonas Jonathan Joost Jos Josephine
  Joris Jozef Jules Julie Julien Karel Karen Karin Karine Karl Kathleen Kathy Katrien Katrijn Kelly Kevin Khadija Kim Klaas Koen
  Kristel Kristien Kristof Kurt Lander Lara Lars Laura Leen Lea Leo Leon Leona Lies Liesbeth Lieselot Lieve Lien Lisa Lize Lode
  Lore Lotte Louis Louisa Louise Luc Lucas Lucia Lucien Lucienne Ludo Lut Lutgarde Lydia Maarten Magda Malika Manon Marc Marcel
  Margaretha Margot Maria Marianne Marie Marie-Claire Marie-Jeanne Marie-Louise Mariette Marijke Marina Mario Mark Marleen Martha
  Martin Martine Mathieu Mathilde Matthias Maurice Maxim Michel Michiel Mieke Mia Mohamed Mohammed Monique Mustafa Myriam Nadia
  Nadine Nancy Natalie Nathalie Nele Nicolas Nicole Niels Nina Noor Norbert Octaaf Olivier Omer Paul Paula Pascal Pascale Patricia
  Patrick Patrik Peter Petra Philippe Piet Pieter Rachid Raf Raymond Rebecca Remi René Renée Ria Rik Rita Robert Robin Roel
  Roger Roland Rosa Rosette Ruben Rudi Rudy Ruth Saar Sabine Sam Samira Sandra Sara Sarah Seppe Serge Siegfried Simon Simonne
  Sofie Sonja Stef Stefaan Stefan Stefanie Stephanie Steven Stijn Suzanne Sven Sylvia Tamara Tania Tanja Theo Thomas Tim Tine Tinne
  Tom Toon Trui Valerie Veerle Vera Veronique Viviane Walter Wannes Ward Werner Wilfried Willem William Willy Wim Wout Wouter Xavier
  Yasmina Youssef Yvan Yves Yvette Yvonne Zoë`.split(/\s+/),
);
