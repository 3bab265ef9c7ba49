print("copro")
