print("etiquette")
